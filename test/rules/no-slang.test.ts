import { noSlang } from "~src/rules/no-slang"
import { testRule } from "~test/rules/test-rule"

const slang = (line: string, words: string, fixed?: string) => ({
  body: `Hi Dana,\n\n${line}\n\nBest,\nJo`,
  messages: ["slang"],
  marked: [words],
  ...(fixed === undefined ? {} : { fixed: `Hi Dana,\n\n${fixed}\n\nBest,\nJo` }),
})

testRule(noSlang, {
  met: [
    "",
    "Dear Dana,\n\nThank you for the hour today. I would love to fly the night mail with you.\n\nBest,\nJo",
    "Hey Dana,\n\nThanks a lot, that was fun! Tell your dog he owes me a sandwich.\n\nCheers,\nJo",
    "Hi team,\n\nIt was great to meet you all. The kitchen is amazing 😊\n\nThanks,\nJo",
    "Dear Sir,\n\nThank you for yesterday interview. I am very happy for know your company.\n\nRespectfully,\nLi Na",
    "Hi Dana,\n\nI enjoyed our chat about the crew, and the ok from the captain came fast.\n\nBest,\nJo",
    "Good afternoon,\n\nIt was awesome to see the ovens at work.\n\nTake care,\nJo",
    "Dear Dana,\n\nI have attached the plan.\n\nBest regards,\nJo Lind\n📞 555 0100\n📧 jo@mail.example\n🔗 jo.example",
    // Look-alikes: provinces, nurses, names, trades, addresses.
    "Dear Ty,\n\nI am an RN from Vancouver, BC, and Yo-Yo Ma played in our ward.\n\nBest,\nJo",
    "Dear Dana,\n\nWrite to u@mail.example or see files/u/plan and gonna.example.\n\nBest,\nJo",
    "Dear Dana,\n\nI ran a dude ranch and learned to chill wine, dope silicon and pump concrete.\n\nBest,\nJo",
    "Dear Dana,\n\nI built the buddy system for new pilots, and my boss liked it.\n\nBest,\nJo",
    "Dear Dana,\n\nThe value u in the proof, if I may, is a U-value.\n\nBest,\nJo".replace(
      "value u in",
      "sign u’s of",
    ),
    "Dear Dana,\n\nDang Thi Lan showed me the bombs of the old harbour, an epic in clay.\n\nBest,\nJo",
    "just a few words",
  ],
  unmet: [
    slang("Thx for the chat today.", "Thx", "Thanks for the chat today."),
    slang("I wanna work on your trams.", "wanna", "I want to work on your trams."),
    slang("I've gotta say, the lab is great.", "gotta", "I've got to say, the lab is great."),
    slang("I am gonna send the sketch.", "gonna", "I am going to send the sketch."),
    slang("Thank u for your time.", "Thank u", "Thank you for your time."),
    slang("I will see u on Monday.", "u", "I will see you on Monday."),
    slang("Pls call me.", "Pls", "Please call me."),
    slang("I'm super stoked about the role.", "super stoked", "I'm very excited about the role."),
    slang("I ain't afraid of night shifts.", "ain't"),
    slang("Dude, that harbour!", "Dude"),
    slang("The demo was hella good.", "hella good"),
    slang("Your office has great vibes.", "great vibes"),
    slang("Lol, the elevator story.", "Lol"),
    slang("Yo, thanks for the tour.", "Yo,"),
    slang("The loom was dope.", "was dope"),
    slang("I nailed it, right?", "nailed it"),
    slang("I need more info, tho.", "tho", "I need more info, though."),
    {
      body: "Hi Dana,\n\nThat was fun 🎉🎉 and the cake 🍰 too.\n\nBest,\nJo",
      messages: ["pictures"],
      marked: ["🎉"],
    },
    {
      body: "hello dana,\n\nit was nice to see the greenhouse and to hear how you keep the frost out. i would like to start in spring, as we said.\n\nbest,\njo",
      messages: ["noCapitals"],
      marked: [],
    },
  ],
})
