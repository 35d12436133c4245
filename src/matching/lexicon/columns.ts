/** Columns of whole numbers, 1, 2 or 4 bytes each. */
export type Column = Uint8Array | Narrow | Uint32Array;
/** As wide as what stands in it asks for. */
export type Narrow = Uint16Array | Uint32Array;

/** The numbers in 16 bits each where all of them fit, else in 32. */
export function narrow(numbers: readonly number[] | Uint32Array): Narrow {
  return numbers.some((number) => number > 0xffff) ? Uint32Array.from(numbers) : Uint16Array.from(numbers);
}
