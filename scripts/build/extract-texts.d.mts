export class Texts {
  readonly all: readonly string[]
  without(code: string, name: string, sourceType: 'module' | 'script', isUntold?: boolean): string
}
