import type { NoteKind } from "~src/draft/note-kind"

/** Where in a letter a section stands. */
export type Slot =
  | "greeting"
  | "thanks"
  | "recall"
  | "interest"
  | "fit"
  | "concern"
  | "extra"
  | "forward-look"
  | "sign-off"

export type Tone = "formal" | "warm" | "brief"

/** What a meeting was, where the thanks for it read differently. */
export const SITUATIONS = ["phone-screen", "on-site", "panel", "second-round"] as const
export type Situation = (typeof SITUATIONS)[number]

/** What a letter is written on, where it is not a mail: a card by hand has no subject, and no day that is past when it arrives. */
export const MEDIA = ["handwritten"] as const
export type Medium = (typeof MEDIA)[number]

/** One way to say what a section says. */
export interface Wording {
  readonly body: string
  /** Takes the place of `body` when a fact it needs is a sentence of its own ("the yard opens in spring"). */
  readonly bodyForStatement?: string | undefined
}

/** Who wrote a letter or a section; those that come with the extension have none. */
export type Origin =
  | { readonly from: "own"; readonly templateId: string; readonly basedOn?: string }
  | { readonly from: "pack"; readonly packId: string; readonly name: string; readonly mark: string }

/** A ready piece of a letter. `body` is plain text with `{{placeholder}}` slots and `\n` between lines. */
export interface Section<Id extends string = string> extends Wording {
  readonly id: Id
  readonly slot: Slot
  readonly tone: Tone
  /** Absent in what is sent as a mail. */
  readonly medium?: Medium | undefined
  readonly noteKinds: readonly NoteKind[]
  readonly title: string
  /** Further wordings: the people of one panel compare their notes, and each is to get one of its own. */
  readonly others?: readonly Wording[] | undefined
  /** In a letter the section is left out while this placeholder has no fact. Inserted alone it always stands. */
  readonly onlyWith?: string | undefined
  /** Rules that a draft is meant to meet once it holds this section. */
  readonly satisfies: readonly string[]
  readonly origin?: Origin | undefined
}

/** A subject and an ordered list of sections, for one kind of note. */
export interface Letter<Id extends string = string> {
  readonly id: Id
  readonly noteKind: NoteKind
  /** Absent in letters that suit any meeting. */
  readonly situation?: Situation | undefined
  /** Absent in what is sent as a mail. */
  readonly medium?: Medium | undefined
  readonly tone: Tone
  readonly title: string
  readonly subject: string
  /** Section ids, in order. */
  readonly sections: readonly string[]
  /** The same ids by paragraph: a blank line goes between paragraphs, a space between sections of one. */
  readonly paragraphs: readonly (readonly string[])[]
  /** The whole text of a letter that somebody wrote as one; it then has no sections. */
  readonly body?: string | undefined
  readonly origin?: Origin | undefined
}

/** A run of rendered text: plain words, a fact that was filled in, or a blank that is still open. */
export interface RenderedRun {
  readonly kind: "text" | "fact" | "blank"
  readonly text: string
  /** The placeholder's name, for facts and blanks. */
  readonly placeholder?: string
}

export interface Rendered {
  readonly text: string
  readonly runs: readonly RenderedRun[]
  /** Names of placeholders without a fact, in order of first use. Each stays visible in `text` as `{{name}}`. */
  readonly missing: readonly string[]
}
