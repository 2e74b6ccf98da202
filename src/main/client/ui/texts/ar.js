/** Every sentence of the page, in Arabic. */

/** @param {import("../speech.js").Speech} speech */
const arabic = ({ plural }) => ({
  title: (/** @type {number} */ unread) => (unread > 0 ? `(${unread}) Sanctuary` : "Sanctuary"),
  name: "Sanctuary",
  close: "إغلاق",
  cancel: "إلغاء",
  dismiss: "إخفاء",
  insecure:
    "هذا الاتصال غير محمي من التلاعب: من يتحكم في هذه الشبكة ربما غيّر هذه الصفحة. استخدم https لما هو سري.",
  language: "اللغة",

  entry: {
    promise: "غرفة تنسى.",
    about:
      "ما تقوله يُشفَّر في متصفحك لمن في الغرفة، لا لأحد سواهم. وحين يغادر آخر من فيها لا يبقى منه شيء.",
    alias: "اسمك في الغرفة",
    aliasHint: "أي اسم بأي كتابة. يراه الآخرون، ولا يراه الخادم أبدًا.",
    aliasEmpty: "اكتب اسمًا أولًا: يراه الآخرون بجانب ما تقوله.",
    aliasLong: (/** @type {number} */ bytes) =>
      plural(bytes, {
        zero: "لا يأخذ هذا الاسم أي بايت. اكتب اسمًا.",
        one: "يأخذ هذا الاسم بايتًا واحدًا، والحد الأقصى 47. قصّره قليلًا.",
        two: "يأخذ هذا الاسم بايتين، والحد الأقصى 47. قصّره قليلًا.",
        few: "يأخذ هذا الاسم {n} بايتات، والحد الأقصى 47. قصّره قليلًا.",
        many: "يأخذ هذا الاسم {n} بايتًا، والحد الأقصى 47. قصّره قليلًا.",
        other: "يأخذ هذا الاسم {n} بايت، والحد الأقصى 47. قصّره قليلًا.",
      }),
    anotherAlias: "اسم عشوائي آخر",
    create: "أنشئ غرفة",
    creating: "جارٍ إنشاء الغرفة …",
  },
});

export default arabic;
