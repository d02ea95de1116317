import type { SentKind } from "~src/interviews/sent-note"
import type { Medium, Situation, Slot, Tone } from "~src/templates/section"

/** What somebody wrote of a letter. `body` is plain text: an empty line begins a paragraph, `{{name}}` is a blank. */
export interface LetterWords {
  readonly kind: "letter"
  readonly title: string
  readonly noteKind: SentKind
  readonly tone: Tone
  readonly subject: string
  readonly body: string
  /** After which kind of meeting; any without it. */
  readonly situation?: Situation
  /** To be written by hand, on a card. */
  readonly medium?: Medium
  /** The built-in letter whose place it takes. */
  readonly basedOn?: string
}

/** What somebody wrote of a section. */
export interface SectionWords {
  readonly kind: "section"
  readonly title: string
  readonly slot: Slot
  readonly noteKinds: readonly SentKind[]
  readonly tone: Tone
  readonly body: string
  /** Further wordings, for the other people of one panel. */
  readonly others?: readonly string[]
  /** The built-in section whose place it takes, in letters too. */
  readonly basedOn?: string
}

export type TemplateWords = LetterWords | SectionWords

/** Under what an own letter or section is kept, and since when. */
export interface OwnStamp {
  readonly id: string
  /** ISO 8601 instants. */
  readonly createdAt: string
  readonly updatedAt: string
}

export type OwnLetter = LetterWords & OwnStamp
export type OwnSection = SectionWords & OwnStamp
export type OwnTemplate = OwnLetter | OwnSection
