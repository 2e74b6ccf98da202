/**
 * Every sentence of the page, in Turkish. Names, numbers and times take no endings, since those would
 * have to follow how they sound.
 */

/** @param {import("../speech.js").Speech} speech */
const turkish = ({ lasting, number, plural, soon }) => ({
  title: (/** @type {number} */ unread) => (unread > 0 ? `(${unread}) Sanctuary` : "Sanctuary"),
  name: "Sanctuary",
  close: "Kapat",
  cancel: "Vazgeç",
  dismiss: "Gizle",
  insecure:
    "Bu bağlantı müdahaleye karşı korunmuyor: bu ağı denetleyen herkes bu sayfayı değiştirmiş olabilir. Sırlar için https kullan.",

  language: "Dil",
  notLoaded: {
    title: "Bu yüklenmedi",
    text: "Bu sayfanın bir parçası gelmedi. Bağlantını kontrol et, sonra yeniden dene.",
  },
  menu: { title: "Diğer" },

  search: {
    title: "Ara",
    label: "Söylenenlerde ara",
    previous: "Önceki sonuç",
    next: "Sonraki sonuç",
    close: "Aramayı kapat",
    found: (/** @type {number} */ at, /** @type {number} */ count) =>
      plural(count, {
        one: `${number(at)}. sonuç, toplam {n}`,
        other: `${number(at)}. sonuç, toplam {n}`,
      }),
    nothing: "Hiçbir şey bulunamadı",
  },

  save: {
    title: "Söylenenleri sakla",
    warning:
      "Kopyaladığın veya kaydettiğin şey, sen silene kadar bu cihazda, onu kullanabilen herkes için kalır. Buradaki diğer her şey unutulur.",
    label: "Söylenenler, metin olarak",
    copy: "Kopyala",
    copied: "Kopyalandı",
    copyYourself: "Metin seçildi: kopyalamak için Ctrl+C tuşlarına veya metne uzun bas.",
    download: "Dosya olarak kaydet",
    file: "sanctuary.txt",
  },

  preferences: {
    title: "Tercihler",
    theme: "Görünüm",
    themes: {
      system: "Sistemdeki gibi",
      light: "Açık",
      dark: "Koyu",
      contrast: "Yüksek karşıtlık",
    },
    notify: "Bildirimler",
    notifyLevels: { off: "Kapalı", mentions: "Adım geçince ve fısıltılarda", all: "Her şey" },
    notifyDenied:
      "Tarayıcın bu sayfanın bildirim göndermesine izin vermiyor. Tarayıcının ayarlarından izin ver, sonra yeniden seç.",
    notifyUnsupported: "Bu tarayıcı bildirim gönderemiyor.",
    notifyWords: "Bildirimlerde sözleri göster",
    notifyWordsHint: "Yoksa yalnızca bir şey söylendiğini belirtirler.",
    sound: "Ses",
    soundHint: "Sen başka yere bakarken, yumuşak bir ses.",
    typing: "Yazdığımı diğerlerine göster",
    typingHint: "Ne yazdığını değil, yazdığını görürler; sen de kimin yazdığını görürsün.",
    media: "Başka yerlerdeki resim, ses ve filmleri sun",
    mediaHint: "Yalnızca üzerlerine bastığında yüklenirler. Kapalıyken burada hiç yüklenemezler.",
    enter: "Enter tuşu",
    enterKeys: {
      device: "Burada alışıldığı gibi",
      sends: "Gönderir",
      breaks: "Yeni satır başlatır",
    },
    remember: "Bunu bu cihazda hatırla",
    rememberHint:
      "Yalnızca bu sayfadakileri; hiçbir odadan hiçbir şeyi değil. Kapalıyken hiçbir şey saklanmaz.",
  },

  notify: {
    message: "Biri bir şey söyledi",
    mention: "Biri sana seslendi",
    whisper: "Biri sana fısıldıyor",
    words: (/** @type {string} */ name, /** @type {string} */ text) => `${name}: ${text}`,
  },

  keys: {
    title: "Klavye",
    list: {
      send: { press: "Enter", does: "Gönder veya tercihlerde ne seçildiyse onu yap" },
      line: { press: "Shift+Enter", does: "Yeni satıra geç" },
      edit: { press: "↑", does: "Boş kutuda: son mesajını değiştir" },
      again: { press: "Alt+↑ Alt+↓", does: "Daha önce söylediklerin arasında gezin" },
      complete: {
        press: "Enter, Tab",
        does: "Öneriler varken bir komutu, adı veya emojiyi al",
      },
      choose: { press: "↑ ↓", does: "Öneriler arasından seç" },
      cancel: { press: "Esc", does: "Açık olanı kapat, yapmak üzere olduğundan vazgeç" },
      search: { press: "Ctrl+Shift+F", does: "Söylenenlerde ara" },
      admit: { press: "F8", does: "Kapıyı ilk çalanı içeri al" },
      decline: { press: "F9", does: "Kapıyı ilk çalanı geri çevir" },
      panic: { press: "Esc Esc Esc", does: "Hemen ayrıl ve sayfayı boşalt" },
    },
    panic:
      "Bir saniye içinde üç kez Esc, vedalaşmadan odadan ayrılır, sayfayı siler ve yerine boş bir sayfa gösterir. Önce hiçbir şey sorulmaz.",
  },

  about: {
    title: "Sanctuary hakkında",
    text: "Unutan bir sohbet odası. Burada söylenen tarayıcında şifrelenir, onu okuyamayan bir sunucu tarafından iletilir ve son kişi ayrılınca yok olur.",
    open: "Bu özgür bir yazılımdır. Onu çalıştıran değiştirebilir: aşağıdaki sayı, bunun yayımlanan sayfa olup olmadığını gösterir.",
    build: "Bu sayfa",
    buildHint:
      "Bu sayfanın tüm dosyalarının SHA-256 değeri. Aynı kaynakları derleyen herkes aynı sayıyı elde eder.",
    licences: "İçindekilerin lisansları",
  },

  serverView: {
    title: "Bu sunucunun görebildikleri",
    intro:
      "Hiçbir odada değilken: bu sayfanın alındığı dışında hiçbir şey. Bir odadayken şunlar ve yalnızca şunlar:",
    introRoom: "Tam şu anda ve bu oda hakkında:",
    only: "evet",
    rows: {
      address: "Ağ adresin",
      browser: "Tarayıcın",
      room: "Bir oda olduğu",
      people: "İçinde kaç kişi olduğu",
      times: "Her birinizin ne zaman bir şey söylediği",
      sizes: "Yaklaşık ne uzunlukta olduğu",
      amount: "Her birinizin ne kadar söylediği",
      whispers: "Hangi yerlerin birbirine fısıldadığı",
      orders: "Kimin çıkarıldığı ve odanın kilitli olup olmadığı",
      connection: "Bağlantının ne zaman kopup geri geldiği",
    },
    values: {
      address: "Onu görür ama bu sayfaya hangisi olduğunu söylemez. Hiçbir yere yazmaz.",
      browser: "Her siteye söylenenler: adı, sürümü, dillerin.",
      room: "Rastgele bir sayı. Linki değil.",
      times: (/** @type {string} */ time) => `Sen, en son saat ${time}`,
      sizes: (/** @type {number} */ bytes) =>
        plural(bytes, {
          one: "Son mesajın: bütün kısa olanlar gibi en çok {n} bayt",
          other: "Son mesajın: en çok {n} bayt. Her boy bir öncekinin iki katıdır.",
        }),
      amount: (/** @type {number} */ count) =>
        plural(count, { one: "Senden {n} mesaj", other: "Senden {n} mesaj" }),
      whispers: (/** @type {number} */ count) =>
        plural(count, {
          one: "Senden veya sana {n} fısıltı",
          other: "Senden veya sana {n} fısıltı",
        }),
      nothing: "Henüz bir şey söylemedin.",
      locked: "Kilitli",
      unlocked: "Kilitli değil",
      up: "Şu anda bağlı",
      lost: "Az önce koptu",
    },
    notTitle: "Göremedikleri",
    not: "Ne senin adını ne başkasınınkini, ne söylenenlerin tek bir kelimesini, ne odanın linkini, ne de kimin neye yanıt veya tepki verdiğini.",
    tls: "Bunların hiçbirini saklamaz: kayıt defteri, veri tabanı veya dosya yoktur. Ama onu çalıştıran, sen buradayken izleyebilir.",
  },

  entry: {
    promise: "Unutan bir oda.",
    about:
      "Söylediklerin tarayıcında, odadakiler için şifrelenir; başka kimse için değil. Son kişi ayrılınca geriye hiçbir şey kalmaz.",
    alias: "Odadaki adın",
    aliasHint: "Herhangi bir ad, herhangi bir yazıyla. Diğerleri görür; sunucu asla görmez.",
    aliasEmpty: "Önce bir ad yaz: diğerleri onu söylediklerinin yanında görür.",
    aliasLong: (/** @type {number} */ excess) =>
      plural(excess, {
        one: "Bu ad çok uzun. {n} karakter kısalt.",
        other: "Bu ad çok uzun. {n} karakter kısalt.",
      }),
    anotherAlias: "Rastgele başka bir ad",
    create: "Oda kur",
    creating: "Oda kuruluyor …",
    options: "Seçenekler",
    hostOnly: "Yalnızca ben insanları çıkarabileyim, odayı kilitleyebileyim veya kapatabileyim",
    hostOnlyHint: "Yoksa odadaki herkes yapabilir.",
    knock: "Gelen kapıyı çalsın",
    knockHint:
      "İçeriden biri onu içeri alır veya almaz. Yukarıdaki seçenekle bunu yalnızca sen yaparsın.",
    passphrase: "Parola",
    passphraseHint:
      "Gelenin linkin yanında buna da ihtiyacı var. Onu linkten başka bir yolla söyle ve birkaç kelime seç: link yanlış ellere geçerse tek koruyan odur.",
    ends: "Oda kapanır",
    endsNever: "son kişi ayrılınca",
    endsAfter: (/** @type {number} */ milliseconds) => `en geç ${lasting(milliseconds)} sonra`,
    fades: "Mesajlar kaybolur",
    fadesNever: "oda kapanınca",
    fadesAfter: (/** @type {number} */ milliseconds) => `${lasting(milliseconds)} sonra`,
    fadesHint:
      "Her sayfa bunu kendisi yapar ve kalan süreyi gösterir. Kimsenin kopyalaması engellenemez.",
    places: "Kaç kişilik",
    placesAny: "sunucunun izin verdiği kadar",
    placesFor: (/** @type {number} */ count) =>
      plural(count, { one: "{n} kişi", other: "{n} kişi" }),
    haveLink: "Linkin mi var?",
    link: "Link veya oda anahtarı",
    linkHint: "Linkin tamamı veya # işaretinden sonraki 44 karakter.",
    open: "Aç",
    linkEmpty: "Önce bir link veya oda anahtarı yapıştır.",
    linkForeign: (/** @type {string} */ host) =>
      `Bu link, ${host} adresindeki bir Sanctuary için. Onu tarayıcının adres çubuğunda aç.`,
    reloaded:
      "Bu sayfayı yenilemek ayrılmak demektir. Hiçbir şey saklanmadı, link bile: geri girmek için onu yeniden aç.",
  },

  knocks: {
    title: "Kapıda",
    knocks: "{who} kapıyı çalıyor",
    admit: "İçeri al",
    decline: "Geri çevir",
    admitWho: (/** @type {string} */ name) => `İçeri al: ${name}`,
    declineWho: (/** @type {string} */ name) => `Geri çevir: ${name}`,
    withKey: (/** @type {string} */ label, /** @type {string} */ key) => `${label} (${key})`,
    waitingTitle: "Kapıyı çaldın",
    waiting:
      "İçeridekiler adını görür ve karar verir. Biri seni içeri alana kadar odadan hiçbir şey görmezsin; bu sayfayı açık tut.",
    giveUp: "Bekleme",
  },

  passphrase: {
    show: "Göster",
    label: "Odanın parolası",
    empty: "Bu odanın parolasını yaz: seni davet eden bilir.",
  },

  join: {
    title: "Davetlisin",
    looking: "Oda aranıyor …",
    open: "Oda açık. Henüz içinde değilsin: sen girene kadar hiçbir şey olmaz.",
    openPassphrase:
      "Oda açık ve parola istiyor. Henüz içinde değilsin: sen girene kadar hiçbir şey olmaz.",
    enter: "Odaya gir",
    entering: "Giriliyor …",
    elsewhere: "Kendi odanı kur",
    again: "Yeniden bak",
    problems: {
      ended: {
        title: "Bu oda kapandı",
        text: "Ondan hiçbir şey saklanmadı. İnsanlar hâlâ oradaysa linkleri değişmiştir: onlardan yenisini iste.",
      },
      damaged: {
        title: "Bu link bozuk",
        text: "Bir parçası eksik veya yolda değişmiş. Tamamını bir kez daha kopyala ya da yeniden iste.",
      },
      newer: {
        title: "Bu link daha yeni bir Sanctuary ile yapılmış",
        text: "Bu sayfa onu henüz anlamıyor. Sayfayı yenile; işe yaramazsa bu sunucunun güncellenmesi gerekir.",
      },
      locked: {
        title: "Oda kilitli",
        text: "Şu anda kimse giremez. İçeriden birinden kilidi açmasını iste, sonra yeniden bak.",
      },
      full: {
        title: "Oda dolu",
        text: "İçinde alabildiği kadar insan var. Biri ayrılınca yeniden yer açılır.",
      },
      "another-room": {
        title: "Bu, bu linkin odası değil",
        text: "Sunucu arkasına başka bir oda koydu. Girme ve linki sana verene başka bir yolla haber ver.",
      },
      unreachable: {
        title: "Sunucuya ulaşılamıyor",
        text: "Çevrimdışı olabilirsin ya da sunucu kısa süreliğine yok. Linkin burada hâlâ geçerli: yeniden bak.",
      },
    },
  },

  refused: {
    "room-full": "Oda dolu. Biri ayrılınca yeniden yer açılır.",
    locked: "Oda kilitli. İçeriden birinden kilidi açmasını iste.",
    "not-here": "Bu oda kapandı. Ondan hiçbir şey saklanmadı.",
    gone: "Bu link artık geçmiyor. Odadakilerden yenisini iste.",
    ended: "Bu yapılamadan bağlantı koptu.",
    "link-missing": "Link değişti ve yenisi sende yok. Bunu yapmasını, yenisi olan birinden iste.",
    "another-room":
      "Sunucu bu linkin arkasına başka bir oda koydu. Girme ve onu sana verene haber ver.",
    impostor:
      "Sunucunun bu oda hakkında söyledikleri birbirini tutmuyor. Girme ve sunucuyu çalıştırana haber ver.",
    unreachable: "Sunucuya ulaşılamıyor. Bağlantını kontrol et, sonra yeniden dene.",
    "server-stopping": "Sunucu yeniden başlıyor. Birazdan yeniden dene.",
    silent: "Sunucunun yanıtı çok uzun sürdü. Yeniden dene.",
    version: "Bu sayfayla sunucu aynı sürümü konuşmuyor. Sayfayı yenile.",
    fault: "Sunucuda bir şeyler ters gitti. Yeniden dene.",
    protocol: "Sunucu bu sayfayı anlamadı. Sayfayı yenile, sonra yeniden dene.",
    "too-far-behind": "Bağlantı bu oda için çok yavaştı. Yeniden dene.",
    "wrong-proof": "Sunucu kanıtı kabul etmedi. Yeniden dene veya linki bir kez daha iste.",
    declined: "Bu kez içeriden kimse seni almadı.",
    unanswered: "İçeriden kimse yanıt vermedi. Daha sonra yeniden dene veya başka bir yolla sor.",
    "wrong-passphrase": "Parola bu odaya uymuyor. Sana söylendiği gibi yazılıp yazılmadığına bak.",
    "no-stretching":
      "Bu tarayıcı parolayla çalışamadı. Yeniden dene veya başka bir tarayıcı kullan.",
    "not-allowed": "Bu odada bunu yalnızca oda sahibi yapabilir.",
    stale: "Oda tam o anda değişti. Ona bir bak, sonra yeniden dene.",
    "time-over":
      "Bu odanın kapanış saati çoktan geçti. Bu cihazın saatine bak, sonra yeniden dene.",
    "no-such-member": "O kişi artık odada değil.",
    away: "O kişinin bağlantısı şu anda yok. Geri geldiğinde yeniden dene.",
    unsupported: "Sunucu bu tür bir odayı tanımıyor.",
    exists: "Bu oda zaten var. Yeniden dene.",
    "not-known": "O mesaj artık burada değil.",
    "not-yours": "Gönderildikten sonra onu yalnızca söyleyen değiştirebilir.",
    "changed-often": "Bu mesaj çok fazla kez değiştirildi. Yeni baştan söyle.",
  },
  tooMany: (/** @type {number | undefined} */ wait) =>
    wait === undefined
      ? "Aynı anda çok fazla kişi girmek istiyor. Birazdan yeniden dene."
      : `Aynı anda çok fazla kişi girmek istiyor. ${soon(wait)} yeniden dene.`,
  tooFast: (/** @type {number | undefined} */ wait) =>
    wait === undefined
      ? "Bu, odanın izin verdiğinden hızlıydı. Birazdan yeniden dene."
      : `Bu, odanın izin verdiğinden hızlıydı. ${soon(wait)} yeniden dene.`,
  refusedOtherwise: "Bu olmadı. Yeniden dene.",

  room: {
    people: (/** @type {number} */ count, /** @type {number} */ away) =>
      away === 0
        ? plural(count, { one: "{n} kişi", other: "{n} kişi" })
        : plural(count, {
            one: `{n} kişi, ${number(away)} bağlantısız`,
            other: `{n} kişi, ${number(away)} bağlantısız`,
          }),
    peopleWord: (/** @type {number} */ count, /** @type {number} */ away) =>
      away === 0
        ? plural(count, { one: "kişi", other: "kişi" })
        : plural(count, {
            one: `kişi, ${number(away)} bağlantısız`,
            other: `kişi, ${number(away)} bağlantısız`,
          }),
    peopleTitle: "Kişiler",
    you: "sen",
    host: "oda sahibi",
    coHost: "ortak oda sahibi",
    appoint: (/** @type {string} */ name) => `Ortak oda sahibi yap: ${name}`,
    newLink: "Yeni link",
    knocking: "Gelen kapıyı çalar; içeri alınır veya alınmaz.",
    away: "bağlantısız",
    awayHint: "Bağlantı koptu. Bu arada söylenenler, bağlantı geri gelince alınır.",
    badgeHint: "İki resim kişinin anahtarından gelir: adaşları birbirinden ayırır.",
    noName: "(görünür adı yok)",
    whisperTo: (/** @type {string} */ name) => `Fısılda: ${name}`,
    kick: (/** @type {string} */ name) => `Odadan çıkar: ${name}`,
    invite: "Davet et",
    leave: "Ayrıl",
    lock: "Odayı kilitle",
    unlock: "Odanın kilidini aç",
    locked: "Kilitli",
    stop: "Odayı herkes için kapat",
    help: "Yardım",
    conversation: "Konuşma",
    messages: "Mesajlar",
    unread: "Yeni",
    connected: "Bağlı",
    encrypted: ", uçtan uca şifreli",
    offline: "Ağ yok: mesajların bekliyor",
    reconnecting: "Yeniden bağlanılıyor: mesajların bekliyor",
    notWithout: "Bunun için bağlantı gerekiyor. Geri gelince yeniden dene.",
    welcome: "Bundan sonra söylenenleri görürsün. Sen gelmeden önce söylenenler sana gösterilmez.",
    hostOnly:
      "Bu odada yalnızca oda sahibi insanları çıkarabilir, odayı kilitleyebilir veya kapatabilir.",
    alreadyInside: "Bir odadayken link açtın. Önce bu odadan ayrıl, sonra linki yeniden aç.",
    ends: (/** @type {string} */ at, /** @type {number} */ milliseconds) =>
      `Oda ${lasting(milliseconds)} sonra kapanıyor, saat ${at}`,
    endsNow: "Oda şimdi kapanıyor",
    fading: (/** @type {number} */ milliseconds) =>
      `Mesajlar gösterildikten ${lasting(milliseconds)} sonra kaybolur.`,
    newMessages: (/** @type {number} */ count) =>
      plural(count, { one: "{n} yeni mesaj", other: "{n} yeni mesaj" }),
  },

  invitation: {
    title: "İnsanları davet et",
    ready: "Odan hazır",
    text: "Bu linki burada olmasını istediklerine gönder. Link kimdeyse, oda sürdükçe girebilir.",
    onlyHere:
      "Bu sayfa yalnızca bu makinede geçerli bir adla açıldı. Diğerleri için onu makinenin ağdaki adı veya adresiyle aç.",
    link: "Bu odanın linki",
    copy: "Linki kopyala",
    copied: "Kopyalandı",
    copyYourself: "Link seçildi: kopyalamak için Ctrl+C tuşlarına veya linke uzun bas.",
    share: "Paylaş",
    showQr: "QR kodu",
    qr: "Bu odanın linkinin QR kodu",
    passphrase: "Parolaya da ihtiyaçları var. O linkte yok: onlara başka bir yolla söyle.",
    missing: "Yeni link sende yok. Odadan birinden iste.",
  },

  linkChanged: {
    title: "Link değişti.",
    text: "Eskisi artık hiçbir şey açmıyor.",
    copy: "Yeni linki kopyala",
  },

  composer: {
    label: "Mesaj",
    placeholder: "Bir şey söyle",
    send: "Gönder",
    hint: "Enter gönderir, Shift+Enter yeni satır başlatır, / komutları gösterir",
    hintBreaks: "Shift+Enter gönderir, Enter yeni satır başlatır, / komutları gösterir",
    hintTouch: "/ komutları gösterir",
    left: (/** @type {number} */ bytes) =>
      plural(bytes, { one: "{n} bayt kaldı", other: "{n} bayt kaldı" }),
    tooLong: (/** @type {number} */ bytes) =>
      plural(bytes, {
        one: "Bu, tek seferde gönderilmek için {n} bayt fazla uzun. Kısalt veya parça parça gönder.",
        other:
          "Bu, tek seferde gönderilmek için {n} bayt fazla uzun. Kısalt veya parça parça gönder.",
      }),
    suggestions: "Öneriler",
    suggestionsFound: (/** @type {number} */ count) =>
      plural(count, {
        one: "{n} öneri. Ok tuşları seçer, Enter alır.",
        other: "{n} öneri. Ok tuşları seçer, Enter alır.",
      }),
    longer: "Bu, tek seferde gönderilmek için fazla uzun. Kısalt veya parça parça gönder.",
    answering: "Yanıt: {who}",
    answeringMine: "Kendine yanıt",
    editing: "Söylediğini değiştiriyorsun",
    stop: "Yanıtlamaktan veya değiştirmekten vazgeç",
    unsayable: "Mesajdan geriye bir şey kalmadı. Bunun yerine onu menüsünden sil.",
  },

  commands: {
    purr: { usage: "AD MESAJ", does: "Tek bir kişiye fısılda" },
    me: { usage: "SÖZLER", does: "Ne yaptığını söyle" },
    nick: { usage: "AD", does: "Başka bir ad al; resimlerin aynı kalır" },
    exit: { usage: "", does: "Vedalaş ve ayrıl" },
    kick: { usage: "AD", does: "Birini çıkar; link değişir" },
    mute: {
      usage: "AD",
      does: "Birinin söylediklerini gizle: yalnızca bu ekranda ve o kişi buradayken",
    },
    unmute: { usage: "AD", does: "Yeniden göster" },
    lock: { usage: "", does: "Artık kimseyi içeri alma" },
    unlock: { usage: "", does: "İnsanları yeniden içeri al" },
    stop: { usage: "", does: "Odayı herkes için kapat" },
    words: {
      usage: "",
      does: "Diğerleriyle altı kelimeyi karşılaştır: araya kimse girmemiş olsun",
    },
    clear: { usage: "", does: "Konuşmayı boşalt, yalnızca bu ekranda" },
    help: { usage: "", does: "Komutları göster" },
  },
  choices: {
    title: "Bu mesajla ne yapılsın",
    react: (/** @type {string} */ emoji) => `Tepki ver: ${emoji}`,
    reactOther: "Başka bir tepki",
    answer: "Yanıtla",
    edit: "Değiştir",
    seenBy: "Kimler gördü",
    mute: (/** @type {string} */ name) => `Burada sessize al: ${name}`,
    unmute: (/** @type {string} */ name) => `Yeniden göster: ${name}`,
    muteHint: "O kişi buradayken. Geri gelen, yeni biri olarak gelir.",
    takeBack: "Herkes için sil",
    person: (/** @type {string} */ name) => `Neler yapılabilir: ${name}`,
    mention: (/** @type {string} */ name) => `Mesajda seslen: ${name}`,
    verify: "Kelimeleri karşılaştır",
    muted: "sessizde",
  },

  code: {
    copy: "Kodu kopyala",
    copied: "Kopyalandı",
    copyYourself: "Kod seçildi: kopyalamak için Ctrl+C tuşlarına veya koda uzun bas.",
  },

  emoji: {
    title: "Emoji",
    find: "İngilizce bir kelimeyle bul",
    found: (/** @type {number} */ count) =>
      plural(count, { one: "{n} emoji bulundu", other: "{n} emoji bulundu" }),
    choose: "Emoji ekle",
  },

  seenBy: {
    title: "Bu mesajı kimler gördü",
    seen: "Sonrasında yanıt verdi, demek ki gördü",
    unseen: "Henüz bilinmiyor",
    explain:
      "Bir sayfa, hangi mesajları aldığını ancak sahibi bir şey söylediğinde bildirir. Kimse daha önce öğrenmez.",
    forgotten: "Bu mesaj çok eski: kimlerin gördüğü artık saklanmıyor.",
    nobody: "Bunu söylediğinde burada senden başka kimse yoktu.",
  },

  words: {
    title: "Kelimeleri karşılaştır",
    how: "Bu altı kelimeyi telefonda veya yüz yüze birbirinize okuyun. Aynıysalar, bu odada aynı kişileri görüyorsunuz ve aranızda kimse yok.",
    differ:
      "Farklıysalar, aranızda biri olabilir: burada gizli bir şey söyleme ve yeni bir oda kur. Biri gelip gittikçe değişirler.",
    making: "Kelimeler hazırlanıyor …",
    people: "Kimlerle karşılaştırdın",
    alone: "Burada başka kimse yok.",
    unchecked: "karşılaştırılmadı",
    checked: (/** @type {string} */ time) => `karşılaştırıldı, saat ${time}`,
    compared: (/** @type {string} */ time) => `Son karşılaştırma: {who} ile, saat ${time}.`,
    came: (/** @type {number} */ _count, /** @type {string} */ names) =>
      `O zamandan beri gelenler: ${names}.`,
    left: (/** @type {number} */ _count, /** @type {string} */ names) =>
      `O zamandan beri ayrılanlar: ${names}.`,
    same: "O zamandan beri gelen giden olmadı.",
    mark: "karşılaştırıldı",
    markHint: "Kelimeleri bu kişiyle karşılaştırdın.",
  },

  typing: (/** @type {number} */ _count, /** @type {string} */ names) => `${names} yazıyor …`,

  wrong: {
    unknownCommand: (/** @type {string} */ command) =>
      `/${command} diye bir komut yok. Hepsini görmek için /help yaz; eğik çizgiyle başlayan bir şey söylemek için // ile başla.`,
    textMissing: (/** @type {string} */ command) => `/${command} ne söylesin? Birkaç söz ekle.`,
    nameMissing: (/** @type {string} */ command) =>
      `Kim kastediliyor? /${command} komutundan sonra bir ad yaz.`,
    nothingFollows: (/** @type {string} */ command) =>
      `/${command} tek başına yazılır. Bunu söylemek istiyorsan // ile başla.`,
    nobodyCalled: (/** @type {string} */ name) =>
      `Burada ${name} adında kimse yok. Boşluk içeren adlar tırnak içinde yazılabilir.`,
    yourself: (/** @type {string} */ command) => `Bu sensin: /${command} diğerleri içindir.`,
    whichOne: (/** @type {string} */ name) => `Hangi ${name} kastediliyor?`,
  },

  help: {
    title: "Yardım",
    commands: "Komutlar",
    slash: "Bir mesaja eğik çizgiyle başlamak için iki tane yaz.",
    formattingTitle: "Biçimlendirme",
    formatting:
      "Markdown da HTML biçim etiketleri de çalışır: **kalın**, *vurgulu*, `kod`, listeler, alıntılar, tablolar, linkler. Başka yerlerdeki resimler, sesler ve filmler ancak üzerlerine bastığında yüklenir.",
    serverTitle: "Sunucunun görebildikleri",
    server:
      "Bir oda olduğunu, içinde kaç kişi olduğunu, her birinizin ne zaman ve yaklaşık ne kadar yazdığını, kimin kime fısıldadığını ve ağ adresini. Adları, sözleri ve linki göremez.",
  },

  confirm: {
    kickTitle: "{who} odadan çıkarılsın mı?",
    kickText:
      "Eskisiyle geri girilemesin diye oda yeni bir link alır. Başka kimsenin girmemesi yetiyorsa, bunun yerine odayı kilitle.",
    kick: "Çıkar",
    takeBackTitle: "Bu mesaj herkes için silinsin mi?",
    takeBackText: "Sözleri bu odadaki her sayfadan kaybolur. Okuyan yine de okumuş olur.",
    takeBack: "Sil",
    stopTitle: "Oda herkes için kapatılsın mı?",
    stopText: "Herkes dışarı çıkarılır ve her ekran silinir. Bu geri alınamaz.",
    stop: "Odayı kapat",
    leaveTitle: "Odadan ayrılıyor musun?",
    leaveText: "Burada gördüklerin bu sayfadan silinir. Geri gelmek için linke ihtiyacın var.",
    leaveHost:
      "Oda sahibi sensin: sen gidince artık kimse insanları çıkaramaz, odayı kilitleyemez veya kapatamaz. Bunu birine bırakmak için önce onu ortak oda sahibi yap. Geri gelirsen diğerleri gibi biri olursun. Burada gördüklerin bu sayfadan silinir.",
    appointTitle: "{who} ortak oda sahibi olsun mu?",
    appointText:
      "Ortak oda sahibi, sen dahil insanları çıkarabilir, odayı kilitleyebilir, insanları içeri alabilir ve odayı kapatabilir. Bu geri alınamaz.",
    appoint: "Ortak oda sahibi yap",
    newLinkTitle: "Link değiştirilsin mi?",
    newLinkText:
      "İçerideki herkes kalır. Eski linkle artık kimse giremez: onu daha önce gönderdiklerin de.",
    newLink: "Linki değiştir",
    leaveLast: "Burada yalnızsın: sen ayrılınca oda kapanır ve ondan hiçbir şey saklanmaz.",
    leave: "Ayrıl",
  },

  states: {
    sending: "Gönderiliyor",
    waiting: "bekliyor",
    sent: "Gönderildi",
    seen: "Herkes gördü",
    received: "Alındı",
    failed: "Gönderilmedi.",
    deleting: "bekliyor: diğerlerinde hâlâ duruyor",
    undeleted: "Silinmedi: diğerlerinde hâlâ duruyor.",
    undeletable:
      "Diğerlerinde hâlâ duruyor olabilir. Yeni biri olarak geri döndün ve artık silemezsin.",
  },
  retry: "Yeniden dene",
  nobodyThere: "O kişi ayrıldı.",
  unsure: "Yine de ulaşmış olabilir.",

  said: {
    disappears: (/** @type {number} */ milliseconds) => `${lasting(milliseconds)} sonra kaybolur`,
    whispersTo: "şu kişiye fısıldıyor:",
    whisperTo: "Fısıldadığın kişi:",
    whispersToYou: "sana fısıldıyor",
    farewell: "vedalaşıyor",
    you: "Sen",
    fetched: "Sonradan alındı: aşağı yukarı bu saatte söylendi.",
    source: "Yazıldığı gibi göster",
    showAll: "Tümünü göster",
    unknown: "Bu, bu sayfanın gösteremediği türden bir mesaj.",
    deleted: "Bu mesaj silindi.",
    edited: "değiştirildi",
    muted: "Gizli: {who} sessize alındı.",
    answersUnseen: "Sana söylenmemiş bir şeye yanıt",
    jump: "Yanıtlanan mesaja git",
    reaction: (/** @type {string} */ emoji, /** @type {string} */ names) => `${emoji}: ${names}`,
  },

  notices: {
    joined: "{who} içeri girdi",
    left: "{who} ayrıldı",
    "timed-out": "{who} bağlantısını kaybetti ve geri gelmedi",
    gone: "{who}, sen bağlantısızken ayrıldı",
    rejoined:
      "Yerini koruyamayacak kadar uzun süre yoktun: yeni biri olarak geri geldin. Arada söylenenler sana ulaşmadı.",
    kicked: "{who} odadan çıkarıldı, çıkaran: {by}",
    appointed: "{who} artık ortak oda sahibi",
    locked: "{by} odayı kilitledi",
    unlocked: "{by} odanın kilidini açtı",
    renamed: "{who} artık {by} adını kullanıyor",
    "link-changed": "Odanın linki değişti",
    "link-missing":
      "Link değişti ama {by} sana yenisini vermedi. İçeride kalıyorsun; yenisini buradaki birinden iste.",
    "link-missing-nobody":
      "Sen bağlantısızken link değişti ve kimse sana yenisini veremedi. İçeride kalıyorsun; yenisini buradaki birinden iste.",
    "two-versions":
      "İki kişiye, {who} adlı kişinin bir mesajının farklı hâlleri gösterildi. Biri hile yapıyor: dikkatli ol.",
    "roster-differs":
      "{who} bu odada senin gördüğünden başka kişiler görüyor. Burada kimlerin olduğunu başka bir yolla sor.",
    ghost: "Sunucu, linkin kanıtını taşımayan birini gösteriyor. Kimse o kişiye yazmıyor.",
    unopenable: "{who} adına gelen bir şey açılamadı. Dikkate alınmadı.",
    "unopenable-nobody": "Kimsenin adını taşımayan bir şey geldi ve açılamadı. Dikkate alınmadı.",
    forged: "Sunucu, buradaki kimsenin imzalamadığı bir emir gösterdi. Dikkate alınmadı.",
  },
  returned: (/** @type {number} */ milliseconds) =>
    `Geri geldin. Bağlantı ${lasting(milliseconds)} boyunca yoktu.`,
  returnedSlow: (/** @type {number} */ milliseconds) =>
    `Geri geldin. Bağlantı, söylenenlerin hepsi için fazla yavaştı ve ${lasting(milliseconds)} boyunca yoktu.`,
  endsSoon: (/** @type {number} */ minutes) =>
    plural(minutes, {
      one: "Oda {n} dakika sonra kapanıyor. O zaman içindeki her şey silinir.",
      other: "Oda {n} dakika sonra kapanıyor. O zaman içindeki her şey silinir.",
    }),
  gap: (/** @type {number} */ count, /** @type {string} */ when) =>
    plural(count, {
      one: `{who} adlı kişinin bir mesajı eksik (${when}): buradaki kimse onu sana veremedi.`,
      other: `{who} adlı kişinin {n} mesajı eksik (${when}): buradaki kimse onları sana veremedi.`,
    }),
  fetched: (/** @type {number} */ count) =>
    plural(count, {
      one: "Kaçırdığın bir mesaj {who} adlı kişiden alındı.",
      other: "Kaçırdığın {n} mesaj {who} adlı kişiden alındı.",
    }),
  fetchedFromSeveral: (/** @type {number} */ count) =>
    plural(count, {
      one: "Kaçırdığın bir mesaj buradaki birkaç kişiden alındı.",
      other: "Kaçırdığın {n} mesaj buradaki birkaç kişiden alındı.",
    }),

  media: {
    from: {
      img: (/** @type {string} */ host) => `Resim, ${host} adresinden`,
      audio: (/** @type {string} */ host) => `Ses, ${host} adresinden`,
      video: (/** @type {string} */ host) => `Film, ${host} adresinden`,
    },
    failed: {
      img: (/** @type {string} */ host) =>
        `Resim, ${host} adresinden: gelmedi veya burada gösterilemez.`,
      audio: (/** @type {string} */ host) =>
        `Ses, ${host} adresinden: gelmedi veya burada çalınamaz.`,
      video: (/** @type {string} */ host) =>
        `Film, ${host} adresinden: gelmedi veya burada gösterilemez.`,
    },
    hint: "Yüklemek için bas. O zaman o site ağ adresini görür.",
    refused: "Tercihlerine göre bu yüklenmez.",
  },

  endings: {
    left: { title: "Odadan ayrıldın", text: "İçinde biri olduğu sürece oda devam eder." },
    kicked: {
      title: (/** @type {string} */ by) => `${by} seni odadan çıkardı`,
      titleUnsaid: "Odadan çıkarıldın",
      text: "Oda sensiz, başka bir linkle devam ediyor.",
    },
    stopped: {
      title: (/** @type {string} */ by) => `${by} odayı kapattı`,
      titleMine: "Odayı kapattın",
      titleUnsaid: "Oda kapatıldı",
      text: "Herkes için sona erdi.",
    },
    unproved: {
      title: "Sunucu seni dışarı çıkardı",
      kicked: "Birinin seni çıkardığını söylüyor ama bunun kanıtını göstermiyor.",
      stopped: "Birinin odayı kapattığını söylüyor ama bunun kanıtını göstermiyor.",
      "time-over": "Odanın süresinin dolduğunu söylüyor ama oda daha uzun sürmek üzere kurulmuştu.",
      advice:
        "Belki doğru değildir. Diğerlerine başka bir yoldan sor; onların haberi yoksa linkin seni geri götürür.",
    },
    "time-over": {
      title: "Odanın süresi doldu",
      text: "Baştan belirlendiği gibi, herkes için kapandı.",
    },
    lost: {
      title: "Bağlantı koptu",
      text: "Odada hâlâ biri varsa geri girebilirsin.",
    },
    "server-stopping": {
      title: "Sunucu duruyor",
      text: "Onunla birlikte oda da herkes için kapandı.",
    },
    silent: {
      title: "Bağlantı çok uzun süre sessiz kaldı",
      text: "Belki bu cihaz uykudaydı. Odada hâlâ biri varsa geri girebilirsin.",
    },
    "too-far-behind": {
      title: "Bağlantı çok yavaştı",
      text: "Taşıyabileceğinden fazlası söylendi. Odada hâlâ biri varsa geri girebilirsin.",
    },
    "too-fast": {
      title: "Bu çok hızlıydı",
      text: "Buradan odanın izin verdiğinden fazlası gönderildi. Birkaç saniye sonra geri girebilirsin.",
    },
    protocol: {
      title: "Sayfayla sunucu birbirini yanlış anladı",
      text: "Sunucu bağlantıyı kesti. Sayfayı yenile, sonra linki yeniden aç.",
    },
    fault: {
      title: "Sunucuda bir şeyler ters gitti",
      text: "Bağlantıyı kesti. Odada hâlâ biri varsa geri girebilirsin.",
    },
    elsewhere: {
      title: "Yerinin başka bir bağlantısı var",
      text: "Oda orada devam ediyor, burada sona erdi.",
    },
    gone: {
      title: "Oda kapandı",
      text: "Bağlantı geri geldiğinde oda artık yoktu: ya son kişi ayrıldı ya da sunucu yeniden başlatıldı ve onu unuttu.",
    },
    "shut-out": {
      title: "Çok uzun süre yoktun",
      text: "Yerin boşaltıldı.",
      deadLink: "Elindeki link artık hiçbir şey açmıyor: oda kapandı veya yeni bir linki var.",
    },
    version: {
      title: "Bu sayfa güncel değil",
      text: "Sunucu başka bir sürüm konuşuyor. Sayfayı yenile, sonra linki yeniden aç.",
    },
    wiped: "Hiçbir şey saklanmadı: mesajlar, adlar ve anahtarlar bu sayfadan silindi.",
    wipedButKey:
      "Mesajlar, diğerlerinin adları ve bütün anahtarlar bu sayfadan silindi. Sen devam edene kadar yalnızca link ve kendi adın burada.",
    goBack: "Geri gir",
    newRoom: "Yeni oda",
    unsent: "Bunu henüz göndermemiştin",
    copy: "Kopyala",
    copied: "Kopyalandı",
    copyYourself: "Metin seçildi: kopyalamak için Ctrl+C tuşlarına veya metne uzun bas.",
  },

  // prettier-ignore
  aliases: {
    name: (/** @type {string} */ adjective, /** @type {string} */ noun) => `${adjective} ${noun}`,
    adjectives: [
      "Sessiz", "Nazik", "Cesur", "Meraklı", "Neşeli", "Sabırlı", "Zeki", "Uykucu", "Hızlı", "İyi",
      "Parlak", "Sakin", "Atılgan", "Hevesli", "Dürüst", "Şen", "Şanslı", "Yumuşak", "Çevik",
      "Gururlu", "Dingin", "Güneşli", "Şefkatli", "Kadife", "Gezgin", "Bilge", "Esprili", "Kehribar",
      "Gizli", "Yosunlu", "Sisli", "Yıldızlı",
    ],
    nouns: [
      "Samur", "Balıkçıl", "Tilki", "Porsuk", "Çalıkuşu", "Tavşan", "Vaşak", "Baykuş", "İspinoz",
      "Kirpi", "Sansar", "Kızılgerdan", "Fok", "Serçe", "Kakım", "Kuğu", "Kurbağa", "Kunduz", "Turna",
      "Geyik", "Sincap", "Şahin", "Ceylan", "Kerkenez", "Saksağan", "Semender", "Kuzgun", "Leylek",
      "Yunus", "Martı", "Kırlangıç", "Bülbül",
    ],
  },
});

export default turkish;
