/** A function to make small: its value at `point`, its gradient written into `gradient`. */
export type Objective = (point: Float64Array, gradient: Float64Array) => number;

export interface LbfgsOptions {
  readonly mostIterations: number;
  /** Done when the value falls by less than this share of itself. */
  readonly tolerance: number;
}

// Pairs of steps that shape the next direction.
const MEMORY = 8;
// Sufficient decrease (Armijo) and the number of halvings that look for it.
const DECREASE = 1e-4;
const MOST_HALVINGS = 25;

/**
 * The minimum of a smooth convex function, from `start`, which is left as it is. L-BFGS with
 * backtracking: Nocedal and Wright, "Numerical Optimization", 2006, algorithms 7.4, 7.5 and 3.1.
 */
export function minimize(
  objective: Objective,
  start: Float64Array,
  options: LbfgsOptions,
): Float64Array {
  let point: Float64Array = start.slice();
  let gradient: Float64Array = new Float64Array(point.length);
  let value = objective(point, gradient);
  const history: Step[] = [];
  for (let iteration = 0; iteration < options.mostIterations; iteration += 1) {
    const direction = descentDirection(gradient, history);
    const slope = dot(direction, gradient);
    if (!(slope < 0)) break;
    const next = lineSearch(objective, {
      point,
      value,
      direction,
      slope,
      isFirst: history.length === 0,
    });
    if (next === undefined) break;
    remember(history, { moved: minus(next.point, point), turned: minus(next.gradient, gradient) });
    const fall = value - next.value;
    ({ point, value, gradient } = next);
    if (fall <= options.tolerance * Math.max(1, Math.abs(value))) break;
  }
  return point;
}

interface Step {
  readonly moved: Float64Array;
  readonly turned: Float64Array;
  readonly curvature: number;
}

function remember(history: Step[], step: Omit<Step, 'curvature'>): void {
  const curvature = dot(step.moved, step.turned);
  if (curvature <= 1e-12) return;
  history.push({ ...step, curvature });
  if (history.length > MEMORY) history.shift();
}

function descentDirection(gradient: Float64Array, history: readonly Step[]): Float64Array {
  const direction = gradient.map((part) => -part);
  const shares: number[] = [];
  for (const step of [...history].reverse()) {
    const share = dot(step.moved, direction) / step.curvature;
    shares.push(share);
    addScaled(direction, step.turned, -share);
  }
  const last = history.at(-1);
  if (last !== undefined) {
    const scale = last.curvature / dot(last.turned, last.turned);
    for (let at = 0; at < direction.length; at += 1) direction[at] = (direction[at] ?? 0) * scale;
  }
  for (const step of history) {
    const share = shares.pop() ?? 0;
    addScaled(direction, step.moved, share - dot(step.turned, direction) / step.curvature);
  }
  return direction;
}

interface Search {
  readonly point: Float64Array;
  readonly value: number;
  readonly direction: Float64Array;
  readonly slope: number;
  readonly isFirst: boolean;
}

interface Reached {
  readonly point: Float64Array;
  readonly value: number;
  readonly gradient: Float64Array;
}

function lineSearch(objective: Objective, search: Search): Reached | undefined {
  const { point, direction, slope } = search;
  const gradient = new Float64Array(point.length);
  let length = search.isFirst ? Math.min(1, 1 / Math.sqrt(dot(direction, direction))) : 1;
  for (let halving = 0; halving < MOST_HALVINGS; halving += 1) {
    const next = point.slice();
    addScaled(next, direction, length);
    const value = objective(next, gradient);
    if (value <= search.value + DECREASE * length * slope) return { point: next, value, gradient };
    length /= 2;
  }
  return undefined;
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let at = 0; at < a.length; at += 1) sum += (a[at] ?? 0) * (b[at] ?? 0);
  return sum;
}

function minus(a: Float64Array, b: Float64Array): Float64Array {
  return a.map((part, at) => part - (b[at] ?? 0));
}

function addScaled(target: Float64Array, source: Float64Array, scale: number): void {
  for (let at = 0; at < target.length; at += 1) {
    target[at] = (target[at] ?? 0) + scale * (source[at] ?? 0);
  }
}
