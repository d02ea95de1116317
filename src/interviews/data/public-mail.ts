/** Mail providers anybody can have an address at, by the name before the ending: gmail.com, yahoo.co.uk, gmx.de. */
export const PUBLIC_MAIL_NAMES: ReadonlySet<string> = new Set(
  `126 163 aim aol att bellsouth bigpond bluewin btinternet charter comcast cox daum duck earthlink fastmail
  foxmail free freenet gmail gmx googlemail hanmail hey hotmail icloud inbox laposte libero live mac mail
  mailbox me msn naver ntlworld optonline orange outlook pm posteo proton protonmail qq rambler rediffmail
  rocketmail rogers sbcglobal seznam sfr shaw sina sky telus tiscali tuta tutanota uol verizon virginmedia
  wanadoo web wp xtra yahoo yandex yeah ymail zoho`.split(/\s+/),
)

/** Services that send mail and invitations for employers: their domain names no employer. */
export const SERVICE_DOMAINS: ReadonlySet<string> = new Set([
  "ashbyhq.com",
  "bamboohr.com",
  "breezy.hr",
  "cal.com",
  "calendar.google.com",
  "calendly.com",
  "eightfold.ai",
  "goodtime.io",
  "greenhouse.io",
  "greenhouse-mail.io",
  "hackerrank.com",
  "icims.com",
  "indeed.com",
  "indeedemail.com",
  "jobvite.com",
  "lever.co",
  "linkedin.com",
  "modernloop.io",
  "myworkday.com",
  "oraclecloud.com",
  "paradox.ai",
  "personio.de",
  "phenompeople.com",
  "recruitee.com",
  "savvycal.com",
  "smartrecruiters.com",
  "successfactors.com",
  "taleo.net",
  "teamtailor.com",
  "teamtailor-mail.com",
  "webex.com",
  "workable.com",
  "workablemail.com",
  "workday.com",
  "xing.com",
  "zoom.us",
])
