import type { Confusion } from "~src/proofread/confusions/confusion"

/** No words without their apostrophe. Those that are ("its", "well", "ill", "wed", "lets", "were") need their neighbours. */
const SHORT_FORMS = [
  ..."I'm I've you're you've you'll you'd he's she's we've they're they've they'll they'd".split(" "),
  ..."it'll that's that'll what's there's where's who've".split(" "),
  ..."don't doesn't didn't isn't aren't wasn't weren't hasn't haven't hadn't".split(" "),
  ..."couldn't wouldn't shouldn't mustn't needn't".split(" "),
]

/** With a capital it may be a name, as in "Ms. Im": only at the start of a clause with a small word behind it, it is none. */
function patternFor(bare: string): RegExp {
  const capital = bare.charAt(0).toUpperCase() + bare.slice(1)
  return new RegExp(
    `(?<![\\p{L}\\p{N}@._'’-])${bare.toLowerCase()}(?![\\p{L}\\p{N}@_'’-]|\\.\\p{L})|(?<![^\\s(“"]|\\p{Lu}[\\p{L}'’-]*\\.? )${capital}(?= \\p{Ll})`,
    "gu",
  )
}

/** "im", "dont", "thats": an apostrophe that was not typed. */
export const MISSING_APOSTROPHES: readonly Confusion[] = SHORT_FORMS.map((form) => {
  const bare = form.replace("'", "")
  const capital = bare.charAt(0).toUpperCase() + bare.slice(1)
  return {
    slip: patternFor(bare),
    fix: form,
    wrong: [`They know ${bare.toLowerCase()} what we want.`, `${capital} quite right.`],
    right: [
      `They know ${form} what we want.`,
      `I met Ms. ${capital} there.`,
      `Write to ${bare}@halden.example.`,
    ],
  }
})
