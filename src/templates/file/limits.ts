/** Bytes. Hundreds of long letters are one megabyte; whatever is larger is not a file of letters. */
export const LARGEST_FILE = 5_000_000

/** Letters and sections in one file. */
export const MOST_ENTRIES = 1_000
