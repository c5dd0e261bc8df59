/** Properties of a node or relationship as an engine returns them. */
export type Properties = Readonly<Record<string, unknown>>;

export function optionalText(properties: Properties, name: string): string | undefined {
  const value = properties[name];
  return value === null || value === undefined ? undefined : String(value);
}

export function text(properties: Properties, name: string): string {
  return optionalText(properties, name) ?? '';
}

export function optionalNumber(properties: Properties, name: string): number | undefined {
  const value = properties[name];
  return value === null || value === undefined ? undefined : Number(value);
}

export function number(properties: Properties, name: string): number {
  return optionalNumber(properties, name) ?? 0;
}

export function texts(properties: Properties, name: string): readonly string[] {
  const value = properties[name];
  return Array.isArray(value) ? value.map(String) : [];
}

export function numbers(properties: Properties, name: string): readonly number[] {
  const value = properties[name];
  return Array.isArray(value) ? value.map(Number) : [];
}

/** Only those of the fields that are there: an absent optional field has no key at all. */
export function present<T extends object>(
  fields: T,
): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: Exclude<T[K], undefined>;
  };
}
