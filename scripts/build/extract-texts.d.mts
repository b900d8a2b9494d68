export class Texts {
  readonly all: readonly string[]
  sort(): void
  without(code: string, name: string, sourceType: 'module' | 'script', isUntold?: boolean): string
}
