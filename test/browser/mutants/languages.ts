/** How a webmail introduces mail that is quoted, in one language. */
export interface Introduction {
  readonly language: string
  /** Who wrote and when, above an answer; `%` is the person with the address. */
  readonly attribution: string
  /** What stands between the dashes above a forwarded mail. */
  readonly forwarded: string
  /** From, sent, to, subject. */
  readonly labels: readonly [string, string, string, string]
  readonly date: string
}

const introduction = (
  language: string,
  attribution: string,
  forwarded: string,
  labels: Introduction["labels"],
  date: string,
): Introduction => ({ language, attribution, forwarded, labels, date })

/** By their shapes: the words of the two webmails may be others in a year. */
export const INTRODUCTIONS: readonly Introduction[] = [
  introduction(
    "English",
    "On Thu, Nov 20, 2025 at 4:12 PM % wrote:",
    "Forwarded message",
    ["From:", "Sent:", "To:", "Subject:"],
    "Thursday, November 20, 2025 4:12 PM",
  ),
  introduction(
    "German",
    "Am Do., 20. Nov. 2025 um 16:12 Uhr schrieb %:",
    "Weitergeleitete Nachricht",
    ["Von:", "Gesendet:", "An:", "Betreff:"],
    "Donnerstag, 20. November 2025 16:12",
  ),
  introduction(
    "French",
    "Le jeu. 20 nov. 2025 à 16:12, % a écrit :",
    "Message transféré",
    ["De :", "Envoyé :", "À :", "Objet :"],
    "jeudi 20 novembre 2025 16:12",
  ),
  introduction(
    "Spanish",
    "El jue, 20 nov 2025 a las 16:12, % escribió:",
    "Mensaje reenviado",
    ["De:", "Enviado:", "Para:", "Asunto:"],
    "jueves, 20 de noviembre de 2025 16:12",
  ),
  introduction(
    "Polish",
    "czw., 20 lis 2025 o 16:12 % napisał(a):",
    "Przekazana wiadomość",
    ["Od:", "Wysłane:", "Do:", "Temat:"],
    "czwartek, 20 listopada 2025 16:12",
  ),
  introduction(
    "Russian",
    "чт, 20 нояб. 2025 г. в 16:12, %:",
    "Пересылаемое сообщение",
    ["От:", "Отправлено:", "Кому:", "Тема:"],
    "20 ноября 2025 г. 16:12",
  ),
  introduction(
    "Turkish",
    "%, 20 Kas 2025 Per, 16:12 tarihinde şunu yazdı:",
    "İletilen ileti",
    ["Gönderen:", "Gönderildi:", "Kime:", "Konu:"],
    "20 Kasım 2025 Perşembe 16:12",
  ),
  introduction(
    "Japanese",
    "2025年11月20日(木) 16:12 %:",
    "転送メッセージ",
    ["差出人:", "送信日時:", "宛先:", "件名:"],
    "2025年11月20日 16:12",
  ),
  introduction(
    "Chinese",
    "% 于2025年11月20日周四 16:12写道：",
    "转发的邮件",
    ["发件人：", "发送时间：", "收件人：", "主题："],
    "2025年11月20日 16:12",
  ),
  introduction(
    "Korean",
    "2025년 11월 20일 (목) 오후 4:12, %님이 작성:",
    "전달된 메시지",
    ["보낸 사람:", "보낸 날짜:", "받는 사람:", "제목:"],
    "2025년 11월 20일 목요일 오후 4:12",
  ),
  introduction(
    "Arabic",
    "في الخميس، ٢٠ نوفمبر ٢٠٢٥ في ٤:١٢ م تمت كتابة ما يلي بواسطة ‪%‬‏:",
    "رسالة معاد توجيهها",
    ["من:", "تم الإرسال:", "إلى:", "الموضوع:"],
    "الخميس، ٢٠ نوفمبر ٢٠٢٥ ٤:١٢ م",
  ),
  introduction(
    "Hebrew",
    "‫בתאריך יום ה׳, 20 בנוב׳ 2025 ב-16:12 מאת ‪%‬‏:‬",
    "הודעה שהועברה",
    ["מאת:", "נשלח:", "אל:", "נושא:"],
    "יום חמישי 20 נובמבר 2025 16:12",
  ),
]
