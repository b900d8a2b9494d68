/** Greatest size of an input in bytes, where the user gives none: enough for any page, too little to fill the memory. */
export const MAX_SIZE = 64 * 2 ** 20
