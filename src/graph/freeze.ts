/** Freezes a value and everything in it. Maps keep their own guard: their type has no setters. */
export function deepFreeze<T>(value: T): T {
  const stack: unknown[] = [value];
  for (let item = stack.pop(); stack.length > 0 || item !== undefined; item = stack.pop()) {
    if (typeof item !== 'object' || item === null || Object.isFrozen(item)) continue;
    Object.freeze(item);
    if (item instanceof Map) stack.push(...item.values());
    else stack.push(...Object.values(item));
  }
  return value;
}
