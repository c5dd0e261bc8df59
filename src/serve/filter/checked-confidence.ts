import { AppError } from '../../domain/app-error.js';

/** A confidence that a client gave, 0 if none; throws BAD_USER_INPUT outside 0..1. */
export function checkedConfidence(given: number | null | undefined): number {
  const confidence = given ?? 0;
  if (confidence >= 0 && confidence <= 1) return confidence;
  throw new AppError('BAD_USER_INPUT', `found minConfidence: ${confidence}, expected 0 to 1`);
}
