import type { ReportFormat } from '../report/formats.ts'
import type { ClaimOrder, Grouping } from '../report/view.ts'
import type { ClaimKind, OffsetUnit } from '../types.ts'

export type ColorWhen = 'auto' | 'always' | 'never'
export type Finding = 'unattributed' | 'no-claims' | 'orphan'

/** What all commands that read pages understand. The names are those of the options, as the parser gives them. */
export interface BatchSettings {
  readonly output?: string
  readonly maxSize?: number
  readonly quiet?: true
  readonly jobs?: number
  /** In seconds. */
  readonly timeout?: number
  readonly resume?: true
  readonly filesFrom?: string
  readonly null?: true
  readonly ext?: readonly string[]
  readonly ignore?: readonly string[]
  readonly inputFormat: 'article' | 'jsonl' | 'claims'
  readonly textField: string
  readonly idField: string
  readonly urlField: string
  readonly htmlField?: string
}

/** What both commands that report understand. */
export interface CommonSettings extends BatchSettings {
  readonly withText?: true
  readonly explain?: true
  readonly color: ColorWhen
  readonly siteLines?: string
  /** A file, or false for none at all. */
  readonly config?: string | false
  readonly offsetUnit: OffsetUnit
}

export interface ExtractSettings extends CommonSettings {
  readonly format: ReportFormat
  readonly bom?: boolean
  readonly attitudes?: true
  readonly all?: true
  readonly minConfidence?: number
  readonly kind?: readonly ClaimKind[]
  readonly speaker?: readonly string[]
  readonly failOn?: readonly Finding[]
  /** A file, or false for none at all. */
  readonly corrections?: string | false
  readonly width?: number
  readonly groupBy: Grouping
  readonly sort: ClaimOrder
  readonly context?: true
  readonly onlyFound?: true
}

/** `offsetUnit` is not asked for: a trace counts as JavaScript does. */
export interface TraceSettings extends Omit<CommonSettings, 'offsetUnit'> {
  readonly format: 'text' | 'jsonl'
  readonly line?: number
}

export interface ReviewSettings extends Omit<CommonSettings, 'offsetUnit' | 'color'> {
  readonly corrections?: string
  readonly by?: string
}

export interface LearnSettings extends BatchSettings {
  readonly minPages?: number
}

/** What the commands over several articles understand. */
export interface CompareSettings extends Omit<CommonSettings, 'offsetUnit'> {
  /** A file, or false for none at all. */
  readonly corrections?: string | false
  readonly format: 'table' | 'json' | 'jsonl' | 'html'
  readonly width?: number
  readonly failOn?: readonly string[]
}

export interface DriftSettings extends CompareSettings {
  readonly only?: 'changed'
}

export interface VerifySettings extends CompareSettings {
  readonly against?: readonly string[]
}

export interface CleanSettings extends CommonSettings {
  readonly format: 'text' | 'jsonl'
}
