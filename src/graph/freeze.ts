const refuse = (): never => {
  throw new TypeError('The Site is frozen: make a new value instead of changing this one');
};
const guards = Object.fromEntries(['set', 'add', 'delete', 'clear'].map((name) => [name, { value: refuse }]));

/** Freezes a value and everything in it. What a Map or Set holds is not a property, so their setters are replaced. */
export function deepFreeze<T>(value: T): T {
  const stack: unknown[] = [value];
  for (let item = stack.pop(); stack.length > 0 || item !== undefined; item = stack.pop()) {
    if (typeof item !== 'object' || item === null || Object.isFrozen(item)) continue;
    if (item instanceof Map || item instanceof Set) Object.defineProperties(item, guards);
    Object.freeze(item);
    // One by one: a call takes about 100,000 arguments at most.
    for (const inner of item instanceof Map ? item.values() : Object.values(item)) stack.push(inner);
  }
  return value;
}
