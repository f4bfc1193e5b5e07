const [basis, prime, mask] = [
  0x6c62272e07bb014262b821756295c58dn,
  0x0000000001000000000000000000013bn,
  (1n << 128n) - 1n,
];
const hash = (text: string): bigint =>
  [...new TextEncoder().encode(text)].reduce((so, byte) => ((so ^ BigInt(byte)) * prime) & mask, basis);

/** A uuid (version 8) that a text always gives: the 128-bit Fowler-Noll-Vo hash, which needs no library. */
export const uuidOf = (text: string): string => {
  // Ids differ in their last characters; hashed twice, every digit depends on them.
  const hex = hash(`${text}|${hash(text).toString(16)}`)
    .toString(16)
    .padStart(32, '0');
  const variant = ((parseInt(hex[16]!, 16) & 3) | 8).toString(16);
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20)}`;
};
