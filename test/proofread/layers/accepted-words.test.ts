import { describe, expect, it } from "vitest"
import { americanTwins } from "~src/proofread/american-twins"
import { JOB_WORDS } from "~src/proofread/job-words"
import { acceptBritish } from "~src/proofread/layers/accept-british"
import { acceptJobWords } from "~src/proofread/layers/accept-job-words"
import { acceptListedWords } from "~src/proofread/layers/accept-listed-words"
import { acceptShapes } from "~src/proofread/layers/accept-shapes"
import { acceptSpacing } from "~src/proofread/layers/accept-spacing"
import { left } from "~test/proofread/layers/unknown-words"

describe("job words", () => {
  it.each(["upskilling", "Kubernetes", "stakeholders", "microservice's", "GraphQL", "martech", "devops"])(
    "accepts %s",
    (word) => {
      expect(left(acceptJobWords, `We spoke of ${word} there.`, [word])).toEqual([])
    },
  )

  it("accepts a prefix before a hyphen, and nowhere else", () => {
    expect(left(acceptJobWords, "A mis-read plan.", ["mis"])).toEqual([])
    expect(left(acceptJobWords, "A mis read plan.", ["mis"])).toEqual(["mis"])
  })

  it("lists words in lower case", () => {
    expect(JOB_WORDS.filter((word) => word !== word.toLowerCase())).toEqual([])
  })
})

describe("listed words", () => {
  it("accepts a long word of the list that the engine lacks, unless it only lacks a capital", () => {
    const text = "The biomechanics of it, said elizabeth, were definately biomecanics."
    const words = ["biomechanics", "elizabeth", "definately", "biomecanics"]
    const replacements = { elizabeth: ["Elizabeth"] }
    expect(left(acceptListedWords, text, words, { replacements })).toEqual(words.slice(1))
  })
})

describe("shapes", () => {
  it.each(["SRE", "KPIs", "R&D", "DevRel", "iOS", "PwC", "naïveté", "Łukasz", "x86", "B."])(
    "accepts %s",
    (word) => {
      expect(left(acceptShapes, `We use ${word} here`, [word])).toEqual([])
    },
  )

  it("keeps a slip of the shift key", () => {
    const replacements = { THanks: ["Thanks"], mEet: ["meet"] }
    const text = "THanks, let us mEet."
    expect(left(acceptShapes, text, ["THanks", "mEet"], { replacements })).toEqual(["THanks", "mEet"])
  })
})

describe("British spelling", () => {
  it("accepts what the other dictionary knows", () => {
    const told = { knownElsewhere: ["colour"] }
    expect(left(acceptBritish, "The colour plesed me.", ["colour", "plesed"], told)).toEqual(["plesed"])
  })

  it("reads a finding of another rule as no question of spelling", () => {
    const told = { knownElsewhere: ["there"], rule: "ThereToTheir" }
    expect(left(acceptBritish, "I like there plan.", ["there"], told)).toEqual(["there"])
  })

  it.each([
    ["vectorised", "vectorized"],
    ["parameterising", "parameterizing"],
    ["containerisations", "containerization"],
    ["channelling", "channeling"],
    ["refocussed", "refocused"],
    ["dockerised", "docker"],
    ["reparameterising", "parameterize"],
    ["reparameterizing", "parameterize"],
    ["haemorrhagic", "hemorrhagic"],
    ["savourless", "savorless"],
  ])("knows the American twin of %s", (british, american) => {
    expect(americanTwins(british)).toContain(american)
  })

  it.each(["advertize", "writting", "increassed", "compilling", "raise"])("makes no twin for %s", (word) => {
    expect(americanTwins(word)).toEqual([])
  })
})

it("lets extra spaces be, but not one before a comma", () => {
  expect(left(acceptSpacing, "One.  Two.", ["  "], { rule: "Spaces" })).toEqual([])
  expect(left(acceptSpacing, "One , two.", [" "], { rule: "Spaces" })).toEqual([" "])
})
