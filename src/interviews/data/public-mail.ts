/** Mail providers whose name means nothing else, whatever the ending: gmail.com, yahoo.co.uk, gmx.de. */
export const PUBLIC_MAIL_NAMES: ReadonlySet<string> = new Set(
  `aol bellsouth bigpond btinternet fastmail foxmail freemail gmail gmx googlemail hanmail hotmail hushmail icloud
  ntlworld optonline outlook posteo proton protonmail rediffmail rocketmail sbcglobal tutamail tutanota
  virginmedia wanadoo windowslive yahoo yandex ymail zohomail`.split(/\s+/),
)

/**
 * Further domains at which anybody can have an address, whole, because under another ending the name is an employer's: who
 * works at Verizon writes from verizon.com and its customers from verizon.net; web.de gives addresses away, web.com is a firm.
 */
export const PUBLIC_MAIL_DOMAINS: ReadonlySet<string> = new Set(
  `126.com 163.com abv.bg aim.com alice.it aon.at arcor.de att.net bell.net bk.ru bluewin.ch bol.com.br
  btopenworld.com charter.net comcast.net cox.net daum.net duck.com earthlink.net email.com free.fr freenet.de
  hey.com ig.com.br inbox.com inbox.ru interia.pl juno.com laposte.net libero.it list.ru live.at live.be live.ca
  live.cl live.cn live.co.uk live.co.za live.com live.com.ar live.com.au live.com.mx live.com.pt live.com.sg
  live.de live.dk live.fi live.fr live.hk live.ie live.in live.it live.jp live.nl live.no live.ru live.se
  mac.com mail.com mail.de mail.ru mailbox.org me.com msn.com naver.com neuf.fr netscape.net netzero.net
  o2.pl onet.pl online.no optimum.net optusnet.com.au orange.fr pm.me qq.com rambler.ru riseup.net rogers.com
  runbox.com sapo.pt seznam.cz sfr.fr shaw.ca sina.cn sina.com sky.com skynet.be spectrum.net startmail.com
  sympatico.ca t-online.de talktalk.net telenet.be telus.net terra.com.br tim.it tin.it tiscali.co.uk tiscali.it
  tuta.com tuta.io uol.com.br verizon.net virgilio.it web.de windstream.net wp.pl xtra.co.nz ya.ru yeah.net
  ziggo.nl zoho.com zoho.eu zoho.in`.split(/\s+/),
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
