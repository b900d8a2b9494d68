/** The version of the package; a test holds it against package.json, which the core cannot read in a browser. */
export const VERSION = '0.1.0'
