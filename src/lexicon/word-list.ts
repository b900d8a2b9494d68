/** The words of a list, as rows and sets have them between spaces and lines. */
export const words = (text: string): readonly string[] => text.trim().split(/\s+/)
