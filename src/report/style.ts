/** How text is set off on a terminal. Chalk is one; whether it colours was decided before. */
export interface Style {
  bold(text: string): string
  gray(text: string): string
  red(text: string): string
  magenta(text: string): string
}

/** What a report made for reading is made for. */
export interface Look {
  /** In columns. */
  readonly width: number
  readonly style: Style
}
