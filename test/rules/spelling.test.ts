import type { Finding } from "~src/draft/finding"
import { spelling } from "~src/rules/spelling"
import { testRule } from "~test/rules/test-rule"

const body = "Thank you for the interveiw and the the tour."

/** What the proofreader says of the first `words` in `text`. */
function found(words: string, kind: Finding["kind"], replacements: readonly string[], text = body): Finding {
  const start = text.indexOf(words)
  return {
    span: { start, end: start + words.length },
    kind,
    message: "It reads oddly.",
    replacements: [...replacements],
  }
}

/** A draft in which the proofreader found nothing. */
const clean = (text: string) => ({ body: text, context: { findings: [] }, marked: [] })

const slip = (text: string, words: string, kind: Finding["kind"], ...replacements: readonly string[]) => ({
  body: text,
  context: { findings: [found(words, kind, replacements, text)] },
  messages: [kind === "spelling" ? "misspelt" : "grammar"],
  marked: [words],
})

testRule(spelling, {
  met: [
    clean(""),
    clean("Dear Ana,\n\nThank you for the interview and the tour.\n\nBest,\nJo"),
    clean("Hi Siobhán, the colour of the glaze stayed with me."),
    clean("Dear Dr. Nguyễn,\n\nI enjoyed the color of your slides."),
    clean("thanks so much for the trial shift, the sourdough was a treat"),
    // Words that look wrong: whether they are is the proofreader’s to say, and it did not.
    clean("I typed “interveiw” on purpose, to show the children how easily it happens."),
    clean("We moved the pods to Kubernetes and wrote the charts in Helm."),
    clean("The patient had had a fall, and that that was noticed at once is your night team’s doing."),
    clean("My Polish is rusty, but cześć and dziękuję I can say."),
  ],
  unmet: [
    slip(body, "interveiw", "spelling", "interview", "interviews"),
    {
      body,
      context: { findings: [found("interveiw", "spelling", []), found("the the", "grammar", ["the"])] },
      messages: ["misspelt", "grammar"],
      marked: ["interveiw", "the the"],
    },
    slip("Thank you for the tour of the foundery.", "foundery", "spelling", "foundry"),
    slip("I look forward to here from you.", "here", "grammar", "hear", "hearing"),
    slip("Your right about the spare keys.", "Your", "grammar", "You’re"),
    slip("I have teached physics for nine years.", "teached", "grammar", "taught"),
    slip("i am very thankfull for yesterday", "thankfull", "spelling", "thankful"),
    slip("The kiln and it's door need new bricks.", "it's", "grammar", "its"),
    slip("We harvest in octobre.", "octobre", "spelling", "October"),
    slip("I could of carried the harp myself.", "could of", "grammar", "could have"),
    // Nothing to put in its place is known.
    slip("The zxqv was warm.", "zxqv", "spelling"),
    // In the signature, after an emoji of two units.
    slip("Lovely to meet you 😀\n\nBest,\nJo, Pastry Cheff", "Cheff", "spelling", "Chef"),
  ],
  // While the proofreader has not read it, nobody knows, however plain the slip.
  unknown: [body, "", "Dear Ana,", "teh intervew wass grate", { body, subject: "Thnaks" }],
})
