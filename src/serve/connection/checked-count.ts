import { AppError } from '../../domain/app-error.js';

/** How many of a plain list a client asks for; throws BAD_USER_INPUT outside 0..most. */
export function checkedCount(field: string, first: number, most: number): number {
  if (first >= 0 && first <= most) return first;
  throw new AppError('BAD_USER_INPUT', `${field}: found first: ${first}, expected 0 to ${most}`);
}
