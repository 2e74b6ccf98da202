/** Every sentence of the page, in Japanese. */

/** @param {import("../speech.js").Speech} speech */
const japanese = ({ lasting, number, plural, soon }) => ({
  title: (/** @type {number} */ unread) => (unread > 0 ? `(${unread}) Sanctuary` : "Sanctuary"),
  name: "Sanctuary",
  close: "閉じる",
  cancel: "キャンセル",
  dismiss: "隠す",
  insecure:
    "この接続は改ざんから守られていません。このネットワークを管理する人が、ページを書き換えている可能性があります。秘密の話には https を使ってください。",

  language: "言語",
  notLoaded: {
    title: "読み込めませんでした",
    text: "ページの一部が届きませんでした。接続を確かめて、もう一度お試しください。",
  },
  menu: { title: "その他" },

  search: {
    title: "検索",
    label: "話されたことを検索",
    previous: "前の一致",
    next: "次の一致",
    close: "検索を閉じる",
    found: (/** @type {number} */ at, /** @type {number} */ count) =>
      plural(count, { other: `{n} 件中 ${number(at)} 件目` }),
    nothing: "見つかりませんでした",
  },

  save: {
    title: "話されたことを残す",
    warning:
      "コピーや保存をしたものは、削除するまでこの端末に残り、端末を使える人なら誰でも見られます。それ以外は、ここではすべて忘れられます。",
    label: "話されたこと（テキスト）",
    copy: "コピー",
    copied: "コピーしました",
    copyYourself: "テキストを選択しました。Ctrl+C を押すか、長押ししてコピーしてください。",
    download: "ファイルに保存",
    file: "sanctuary.txt",
  },

  preferences: {
    title: "設定",
    theme: "見た目",
    themes: {
      system: "システムに合わせる",
      light: "ライト",
      dark: "ダーク",
      contrast: "ハイコントラスト",
    },
    notify: "通知",
    notifyLevels: { off: "オフ", mentions: "呼びかけとささやき", all: "すべて" },
    notifyDenied:
      "ブラウザがこのページからの通知を許可していません。ブラウザの設定で許可してから、もう一度選んでください。",
    notifyUnsupported: "このブラウザでは通知を使えません。",
    notifyWords: "通知に言葉を表示する",
    notifyWordsHint: "オフのときは、誰かが話したことだけを伝えます。",
    sound: "音",
    soundHint: "よそを見ているときに、小さく鳴ります。",
    typing: "書いていることをほかの人に見せる",
    typingHint:
      "書いていることだけが伝わり、内容は伝わりません。ほかの人が書いているときも、あなたに分かります。",
    media: "ほかの場所の画像・音声・動画を読み込めるようにする",
    mediaHint: "押したときにだけ読み込みます。オフにすると、ここではまったく読み込めません。",
    enter: "Enter キー",
    enterKeys: { device: "この端末の習慣どおり", sends: "送信する", breaks: "改行する" },
    remember: "この端末に覚えておく",
    rememberHint:
      "覚えるのはこのページの設定だけで、部屋のことは何も残しません。オフなら何も残しません。",
  },

  notify: {
    message: "誰かが話しました",
    mention: "誰かがあなたを呼びました",
    whisper: "誰かがあなたにささやきました",
    words: (/** @type {string} */ name, /** @type {string} */ text) => `${name}: ${text}`,
  },

  keys: {
    title: "キーボード",
    list: {
      send: { press: "Enter", does: "送信、または設定で選んだ動作" },
      line: { press: "Shift+Enter", does: "改行" },
      edit: { press: "↑", does: "入力欄が空のとき、自分の最後のメッセージを編集" },
      again: { press: "Alt+↑ Alt+↓", does: "前に言ったことをたどる" },
      complete: {
        press: "Enter, Tab",
        does: "候補が出ているとき、コマンド、名前、絵文字を入力",
      },
      choose: { press: "↑ ↓", does: "候補から選ぶ" },
      cancel: { press: "Esc", does: "開いているものを閉じる、しようとしたことをやめる" },
      search: { press: "Ctrl+Shift+F", does: "話されたことを検索" },
      admit: { press: "F8", does: "最初にノックした人を通す" },
      decline: { press: "F9", does: "最初にノックした人を断る" },
      panic: { press: "Esc Esc Esc", does: "すぐに退室して、ページを空にする" },
    },
    panic:
      "1 秒以内に Esc を 3 回押すと、あいさつなしで部屋を出て、ページを消去し、代わりに空のページを表示します。事前の確認はありません。",
  },

  about: {
    title: "Sanctuary について",
    text: "忘れるチャットルームです。ここで話したことはブラウザの中で暗号化され、内容を読めないサーバーが届け、最後の人が出ていくと消えます。",
    open: "これは自由ソフトウェアです。運営する人は手を加えることができます。下の数字で、公開されたとおりのページかどうかが分かります。",
    build: "このページ",
    buildHint:
      "このページの全ファイルの SHA-256 です。同じソースからビルドすれば、同じ数字になります。",
    licences: "使われているもののライセンス",
  },

  serverView: {
    title: "このサーバーに見えるもの",
    intro:
      "部屋にいないあいだは、このページが読み込まれたことだけです。部屋の中では次のものだけで、ほかにはありません。",
    introRoom: "いま、この部屋について見えるもの:",
    only: "はい",
    rows: {
      address: "あなたのネットワークアドレス",
      browser: "あなたのブラウザ",
      room: "部屋があること",
      people: "中にいる人数",
      times: "それぞれがいつ話したか",
      sizes: "そのおおよその長さ",
      amount: "それぞれがどれだけ話したか",
      whispers: "どの席どうしがささやき合っているか",
      orders: "誰が退出させられたか、部屋がロックされているか",
      connection: "接続がいつ切れ、いつ戻ったか",
    },
    values: {
      address: "サーバーには見えますが、このページには知らされません。どこにも記録されません。",
      browser: "どのウェブサイトにも伝わるもの。名前、バージョン、言語です。",
      room: "ランダムな番号。リンクではありません。",
      times: (/** @type {string} */ time) => `あなた、最後は ${time}`,
      sizes: (/** @type {number} */ bytes) =>
        plural(bytes, {
          other: "最後のメッセージ: {n} バイト以下。段階がひとつ上がるごとに 2 倍になります。",
        }),
      amount: (/** @type {number} */ count) =>
        plural(count, { other: "あなたのメッセージ {n} 件" }),
      whispers: (/** @type {number} */ count) =>
        plural(count, { other: "あなたからの、またはあなたへのささやき {n} 件" }),
      nothing: "まだ何も話していません。",
      locked: "ロックされています",
      unlocked: "ロックされていません",
      up: "いま接続中",
      lost: "いま切れています",
    },
    notTitle: "見えないもの",
    not: "あなたの名前も、ほかの人の名前も、話されたひと言も、部屋のリンクも、誰が何に返信や反応をしたかも、見えません。",
    tls: "サーバーはこれらを何ひとつ残しません。ログも、データベースも、ファイルもありません。ただし、あなたがここにいるあいだ、運営する人がのぞくことはできます。",
  },

  entry: {
    promise: "すべてを忘れる部屋。",
    about:
      "話したことはブラウザの中で暗号化され、部屋にいる人だけに届きます。最後の人が出ていくと、何も残りません。",
    alias: "部屋での名前",
    aliasHint:
      "どんな名前でも、どんな文字でもかまいません。ほかの人には見え、サーバーには決して見えません。",
    aliasEmpty: "まず名前を入力してください。話したことの横に表示されます。",
    aliasLong: (/** @type {number} */ excess) =>
      plural(excess, { other: "名前が長すぎます。{n} 文字減らしてください。" }),
    anotherAlias: "ほかのランダムな名前",
    create: "部屋を作る",
    creating: "部屋を作っています…",
    options: "オプション",
    hostOnly: "人の退出、ロック、部屋の終了ができるのは自分だけ",
    hostOnlyHint: "選ばなければ、部屋にいる全員ができます。",
    knock: "来る人はノックする",
    knockHint:
      "中の誰かが、通すかどうかを決めます。上のオプションも選ぶと、決めるのはあなただけです。",
    passphrase: "合言葉",
    passphraseHint:
      "来る人には、リンクのほかに合言葉が必要です。リンクとは別の方法で伝え、いくつかの言葉を組み合わせてください。リンクが悪意のある人に渡ったとき、頼りになるのはこれだけです。",
    ends: "部屋の終わり",
    endsNever: "最後の人が出ていったとき",
    endsAfter: (/** @type {number} */ milliseconds) => `遅くとも ${lasting(milliseconds)}後`,
    fades: "メッセージが消えるとき",
    fadesNever: "部屋が終わるとき",
    fadesAfter: (/** @type {number} */ milliseconds) => `${lasting(milliseconds)}後`,
    fadesHint:
      "それぞれのページが自分で消し、残り時間を表示します。書き写すことまでは誰にも止められません。",
    places: "定員",
    placesAny: "サーバーが許すだけ",
    placesFor: (/** @type {number} */ count) => plural(count, { other: "{n} 人" }),
    haveLink: "リンクをお持ちですか？",
    link: "リンクまたは部屋の鍵",
    linkHint: "リンク全体、または # のあとの 44 文字。",
    open: "開く",
    linkEmpty: "まずリンクか部屋の鍵を貼り付けてください。",
    linkForeign: (/** @type {string} */ host) =>
      `このリンクは ${host} の Sanctuary のものです。ブラウザのアドレスバーで開いてください。`,
    reloaded:
      "ページを再読み込みすると、部屋を出ることになります。リンクも含めて何も残っていません。戻るには、リンクをもう一度開いてください。",
  },

  knocks: {
    title: "ドアの前",
    knocks: "{who} さんがノックしています",
    admit: "通す",
    decline: "断る",
    admitWho: (/** @type {string} */ name) => `${name} さんを通す`,
    declineWho: (/** @type {string} */ name) => `${name} さんを断る`,
    withKey: (/** @type {string} */ label, /** @type {string} */ key) => `${label} (${key})`,
    waitingTitle: "ノックしました",
    waiting:
      "中の人があなたの名前を見て決めます。誰かが通してくれるまで、部屋の様子は見えません。このページを開いたままにしてください。",
    giveUp: "待つのをやめる",
  },

  passphrase: {
    show: "表示",
    label: "部屋の合言葉",
    empty: "この部屋の合言葉を入力してください。招待してくれた人が知っています。",
  },

  join: {
    title: "招待されています",
    looking: "部屋を探しています…",
    open: "部屋は開いています。まだ中にはいません。入るまで何も起こりません。",
    openPassphrase:
      "部屋は開いていて、合言葉が必要です。まだ中にはいません。入るまで何も起こりません。",
    enter: "部屋に入る",
    entering: "入っています…",
    elsewhere: "自分の部屋を作る",
    again: "もう一度見る",
    problems: {
      ended: {
        title: "この部屋は終わりました",
        text: "何も残っていません。みんながまだいるなら、リンクが変わっています。新しいリンクを聞いてください。",
      },
      damaged: {
        title: "このリンクは壊れています",
        text: "一部が欠けているか、途中で変わってしまいました。もう一度全体をコピーするか、送り直してもらってください。",
      },
      newer: {
        title: "このリンクは新しい Sanctuary で作られました",
        text: "このページではまだ読めません。ページを再読み込みしてください。それでもだめなら、サーバーの更新が必要です。",
      },
      locked: {
        title: "部屋はロックされています",
        text: "いまは誰も入れません。中の人にロックを解除してもらい、もう一度見てください。",
      },
      full: {
        title: "部屋は満員です",
        text: "入れる人数に達しています。誰かが出ると、また空きができます。",
      },
      "another-room": {
        title: "このリンクの部屋ではありません",
        text: "サーバーが別の部屋にすり替えました。入らずに、リンクをくれた人に別の方法で伝えてください。",
      },
      unreachable: {
        title: "サーバーにつながりません",
        text: "オフラインか、サーバーが一時的に止まっているのかもしれません。リンクはここでまだ使えます。もう一度見てください。",
      },
    },
  },

  refused: {
    "room-full": "部屋は満員です。誰かが出ると、また空きができます。",
    locked: "部屋はロックされています。中の人に解除してもらってください。",
    "not-here": "この部屋は終わりました。何も残っていません。",
    gone: "このリンクはもう使えません。部屋の人に新しいリンクを聞いてください。",
    ended: "終わる前に接続が切れました。",
    "link-missing":
      "リンクが変わりましたが、あなたは新しいリンクを持っていません。持っている人に頼んでください。",
    "another-room":
      "サーバーがこのリンクの部屋を別の部屋にすり替えました。入らずに、リンクをくれた人に伝えてください。",
    impostor:
      "サーバーの示すこの部屋の情報は、つじつまが合いません。入らずに、サーバーを運営する人に伝えてください。",
    unreachable: "サーバーにつながりません。接続を確かめて、もう一度お試しください。",
    "server-stopping": "サーバーが再起動しています。少し待って、もう一度お試しください。",
    silent: "サーバーの返事に時間がかかりすぎました。もう一度お試しください。",
    version: "このページとサーバーのバージョンが合いません。ページを再読み込みしてください。",
    fault: "サーバーで問題が起きました。もう一度お試しください。",
    protocol:
      "サーバーがこのページを理解できませんでした。再読み込みして、もう一度お試しください。",
    "too-far-behind": "接続が遅く、この部屋に追いつけませんでした。もう一度お試しください。",
    "wrong-proof":
      "サーバーが証明を受け付けませんでした。もう一度試すか、リンクを送り直してもらってください。",
    "wrong-passphrase":
      "合言葉がこの部屋のものと違います。聞いたとおりに入力したか、確かめてください。",
    "no-stretching":
      "このブラウザでは合言葉を処理できませんでした。もう一度試すか、別のブラウザを使ってください。",
    declined: "今回は、誰も通してくれませんでした。",
    unanswered:
      "中の誰からも返事がありませんでした。あとでもう一度試すか、別の方法で聞いてみてください。",
    "not-allowed": "この部屋では、それができるのはホストだけです。",
    stale: "同時に部屋の様子が変わりました。確かめてから、もう一度お試しください。",
    "time-over":
      "この部屋の終わりの時刻はもう過ぎています。この端末の時計を確かめて、もう一度お試しください。",
    "no-such-member": "その人はもう部屋にいません。",
    away: "その人はいま離れています。戻ってから、もう一度お試しください。",
    unsupported: "サーバーはこの種類の部屋を知りません。",
    exists: "この部屋はもうあります。もう一度お試しください。",
    "not-known": "そのメッセージはもうここにありません。",
    "not-yours": "送信したあとは、言った本人だけが変えられます。",
    "changed-often": "このメッセージは変更の回数が多すぎます。あらためて言ってください。",
  },
  tooMany: (/** @type {number | undefined} */ wait) =>
    wait === undefined
      ? "一度に入ろうとする人が多すぎます。少し待って、もう一度お試しください。"
      : `一度に入ろうとする人が多すぎます。${soon(wait)}にもう一度お試しください。`,
  tooFast: (/** @type {number | undefined} */ wait) =>
    wait === undefined
      ? "この部屋には速すぎました。少し待って、もう一度お試しください。"
      : `この部屋には速すぎました。${soon(wait)}にもう一度お試しください。`,
  refusedOtherwise: "うまくいきませんでした。もう一度お試しください。",

  room: {
    people: (/** @type {number} */ count, /** @type {number} */ away) =>
      away === 0
        ? plural(count, { other: "{n} 人" })
        : plural(count, { other: `{n} 人、うち ${number(away)} 人は離席中` }),
    peopleWord: (/** @type {number} */ count, /** @type {number} */ away) =>
      away === 0
        ? plural(count, { other: "人" })
        : plural(count, { other: `人、うち ${number(away)} 人は離席中` }),
    peopleTitle: "ここにいる人",
    you: "あなた",
    host: "ホスト",
    coHost: "共同ホスト",
    appoint: (/** @type {string} */ name) => `${name} さんを共同ホストにする`,
    newLink: "新しいリンク",
    knocking: "来る人はノックし、中の人が通すかどうかを決めます。",
    away: "離席中",
    awayHint: "接続が切れています。そのあいだに話されたことは、戻ったときに届きます。",
    badgeHint: "2 つの絵はその人の鍵から作られます。同じ名前の人を見分けられます。",
    noName: "(見えない名前)",
    whisperTo: (/** @type {string} */ name) => `${name} さんにささやく`,
    kick: (/** @type {string} */ name) => `${name} さんを退出させる`,
    invite: "招待",
    leave: "部屋を出る",
    lock: "部屋をロックする",
    unlock: "部屋のロックを解除する",
    locked: "ロック中",
    stop: "全員に対して部屋を終了する",
    help: "ヘルプ",
    conversation: "会話",
    messages: "メッセージ",
    unread: "新着",
    connected: "接続中",
    encrypted: "、エンドツーエンド暗号化",
    offline: "ネットワークがありません。メッセージは待機中です",
    reconnecting: "再接続しています。メッセージは待機中です",
    notWithout: "それには接続が必要です。接続が戻ったら、もう一度お試しください。",
    welcome: "これから話されることが見えます。あなたが来る前に話されたことは表示されません。",
    hostOnly: "この部屋では、人の退出、ロック、部屋の終了ができるのはホストだけです。",
    alreadyInside:
      "部屋にいるあいだに別のリンクを開きました。先にこの部屋を出てから、もう一度開いてください。",
    ends: (/** @type {string} */ at, /** @type {number} */ milliseconds) =>
      `部屋は ${at} に終わります（あと ${lasting(milliseconds)}）`,
    endsNow: "部屋はいま終わります",
    fading: (/** @type {number} */ milliseconds) =>
      `メッセージは表示されてから ${lasting(milliseconds)}後に消えます。`,
    newMessages: (/** @type {number} */ count) => plural(count, { other: "新着メッセージ {n} 件" }),
  },

  invitation: {
    title: "人を招待する",
    ready: "部屋の準備ができました",
    text: "来てほしい人に、このリンクを送ってください。部屋があるあいだ、リンクを持つ人なら誰でも入れます。",
    onlyHere:
      "このページは、このコンピューターでしか使えない名前で開かれています。ほかの人のためには、ネットワークでのコンピューターの名前かアドレスで開いてください。",
    link: "この部屋へのリンク",
    copy: "リンクをコピー",
    copied: "コピーしました",
    copyYourself: "リンクを選択しました。Ctrl+C を押すか、長押ししてコピーしてください。",
    share: "共有",
    showQr: "QR コード",
    qr: "この部屋へのリンクの QR コード",
    passphrase: "合言葉も必要です。リンクには含まれていないので、別の方法で伝えてください。",
    missing: "新しいリンクを持っていません。部屋の誰かに聞いてください。",
  },

  linkChanged: {
    title: "リンクが変わりました。",
    text: "古いリンクでは、もう何も開きません。",
    copy: "新しいリンクをコピー",
  },

  composer: {
    label: "メッセージ",
    placeholder: "何か話しましょう",
    send: "送信",
    hint: "Enter で送信、Shift+Enter で改行、/ でコマンドを表示",
    hintBreaks: "Shift+Enter で送信、Enter で改行、/ でコマンドを表示",
    hintTouch: "/ でコマンドを表示",
    left: (/** @type {number} */ bytes) => plural(bytes, { other: "残り {n} バイト" }),
    tooLong: (/** @type {number} */ bytes) =>
      plural(bytes, {
        other: "一度に送るには {n} バイト長すぎます。短くするか、分けて送ってください。",
      }),
    suggestions: "候補",
    suggestionsFound: (/** @type {number} */ count) =>
      plural(count, { other: "候補 {n} 件。矢印キーで選び、Enter で決定します。" }),
    longer: "一度に送るには長すぎます。短くするか、分けて送ってください。",
    answering: "{who} さんへの返信",
    answeringMine: "自分への返信",
    editing: "言ったことを編集しています",
    stop: "返信や編集をやめる",
    unsayable: "メッセージが空になりました。代わりに、メニューから削除してください。",
  },

  commands: {
    purr: { usage: "名前 メッセージ", does: "ひとりの人にささやく" },
    me: { usage: "言葉", does: "いましていることを言う" },
    nick: { usage: "名前", does: "名前を変える。絵はそのまま" },
    exit: { usage: "", does: "お別れを言って部屋を出る" },
    kick: { usage: "名前", does: "誰かを退出させる。リンクが変わります" },
    mute: { usage: "名前", does: "その人の言うことを、退室するまで、この画面でだけ隠す" },
    unmute: { usage: "名前", does: "また表示する" },
    lock: { usage: "", does: "もう誰も通さない" },
    unlock: { usage: "", does: "また人を通す" },
    stop: { usage: "", does: "全員に対して部屋を終了する" },
    words: { usage: "", does: "6 つの言葉を比べ、あいだに誰もいないことを確かめる" },
    clear: { usage: "", does: "この画面の会話だけを空にする" },
    help: { usage: "", does: "コマンドを表示する" },
  },
  choices: {
    title: "このメッセージをどうするか",
    react: (/** @type {string} */ emoji) => `${emoji} で反応する`,
    reactOther: "ほかの反応",
    answer: "返信",
    edit: "編集",
    seenBy: "誰が見たか",
    mute: (/** @type {string} */ name) => `${name} さんをここでミュートする`,
    unmute: (/** @type {string} */ name) => `${name} さんをまた表示する`,
    muteHint: "その人がいる間だけです。戻ってきた人は、新しい人として扱われます。",
    takeBack: "全員から削除",
    person: (/** @type {string} */ name) => `${name} さんにできること`,
    mention: (/** @type {string} */ name) => `メッセージで ${name} さんを呼ぶ`,
    verify: "言葉を比べる",
    muted: "ミュート中",
  },

  code: {
    copy: "コードをコピー",
    copied: "コピーしました",
    copyYourself: "コードを選択しました。Ctrl+C を押すか、長押ししてコピーしてください。",
  },

  emoji: {
    title: "絵文字",
    find: "英単語で探す",
    found: (/** @type {number} */ count) =>
      plural(count, { other: "絵文字が {n} 件見つかりました" }),
    choose: "絵文字を追加",
  },

  seenBy: {
    title: "このメッセージを見た人",
    seen: "そのあと話したので、見ています",
    unseen: "まだ分かりません",
    explain:
      "どのメッセージが届いたかは、その人が何か話したときにページが伝えます。それより前には誰にも知らされません。",
    forgotten: "このメッセージは古いため、誰が見たかはもう残っていません。",
    nobody: "これを言ったとき、ほかには誰もいませんでした。",
  },

  words: {
    title: "言葉を比べる",
    how: "この 6 つの言葉を、電話か対面で読み合わせてください。同じなら、この部屋で同じ人たちが見えていて、あいだには誰もいません。",
    differ:
      "違うなら、あいだに誰かがいるかもしれません。ここでは秘密を話さず、新しい部屋を作ってください。言葉は、誰かが入ったり出たりするたびに変わります。",
    making: "言葉を作っています…",
    people: "言葉を比べた人",
    alone: "ほかには誰もいません。",
    unchecked: "まだ比べていません",
    checked: (/** @type {string} */ time) => `${time} に比べました`,
    compared: (/** @type {string} */ time) => `最後に比べたのは ${time}、相手は {who} さんです。`,
    came: (/** @type {number} */ _count, /** @type {string} */ names) =>
      `それから ${names} さんが入りました。`,
    left: (/** @type {number} */ _count, /** @type {string} */ names) =>
      `それから ${names} さんが出ていきました。`,
    same: "それから、誰も入ったり出たりしていません。",
    mark: "比べました",
    markHint: "この人とは言葉を比べました。",
  },

  typing: (/** @type {number} */ _count, /** @type {string} */ names) =>
    `${names} さんが書いています…`,

  wrong: {
    unknownCommand: (/** @type {string} */ command) =>
      `/${command} というコマンドはありません。/help ですべて表示します。スラッシュで始めて話すには、// と入力してください。`,
    textMissing: (/** @type {string} */ command) =>
      `/${command} で何を言いますか？ 言葉を付け加えてください。`,
    nameMissing: (/** @type {string} */ command) =>
      `誰のことですか？ /${command} のあとに名前を入力してください。`,
    nothingFollows: (/** @type {string} */ command) =>
      `/${command} のあとには何も付きません。そのまま言うには、// で始めてください。`,
    nobodyCalled: (/** @type {string} */ name) =>
      `${name} という人はここにいません。空白のある名前は、引用符で囲めます。`,
    yourself: (/** @type {string} */ command) =>
      `それはあなたです。/${command} はほかの人に使うものです。`,
    whichOne: (/** @type {string} */ name) => `どの ${name} さんのことですか？`,
  },

  help: {
    title: "ヘルプ",
    commands: "コマンド",
    slash: "メッセージをスラッシュで始めるには、2 つ入力してください。",
    formattingTitle: "書式",
    formatting:
      "Markdown と HTML の書式タグのどちらも使えます。**太字**、*強調*、`コード`、リスト、引用、表、リンク。よそにある画像、音声、動画は、押したときにだけ読み込まれます。",
    serverTitle: "サーバーに見えるもの",
    server:
      "部屋があること、中にいる人数、それぞれがいつ、おおよそどれだけ書いたか、誰が誰にささやいたか、そしてあなたのネットワークアドレス。名前も、言葉も、リンクも見えません。",
  },

  confirm: {
    kickTitle: "{who} さんを退出させますか？",
    kickText:
      "古いリンクで戻れないように、部屋のリンクが新しくなります。ほかの人が入らなければ十分なら、代わりに部屋をロックしてください。",
    kick: "退出させる",
    takeBackTitle: "このメッセージを全員から削除しますか？",
    takeBackText:
      "この部屋のすべてのページから言葉が消えます。それでも、読んだ人が読んだことは変わりません。",
    takeBack: "削除",
    stopTitle: "全員に対して部屋を終了しますか？",
    stopText: "全員が部屋から出され、どの画面も消去されます。元には戻せません。",
    stop: "部屋を終了する",
    leaveTitle: "部屋を出ますか？",
    leaveText: "いま見えているものは、このページから消えます。戻るにはリンクが必要です。",
    leaveHost:
      "あなたはホストです。いなくなると、人の退出、ロック、部屋の終了が誰にもできなくなります。誰かに任せるには、先にその人を共同ホストにしてください。戻ってきたときは、ほかの人と同じメンバーになります。いま見えているものは、このページから消えます。",
    appointTitle: "{who} さんを共同ホストにしますか？",
    appointText:
      "共同ホストは、あなたを含む人を退出させ、部屋をロックし、人を通し、部屋を終了できます。取り消すことはできません。",
    appoint: "共同ホストにする",
    newLinkTitle: "リンクを変えますか？",
    newLinkText:
      "中の人はそのまま残ります。古いリンクでは、もう誰も入れません。すでにリンクを送った人も同じです。",
    newLink: "リンクを変える",
    leaveLast: "ここにいるのはあなただけです。出ると部屋は終わり、何も残りません。",
    leave: "部屋を出る",
  },

  states: {
    sending: "送信中",
    waiting: "待機中",
    sent: "送信済み",
    seen: "全員が見ました",
    received: "届きました",
    failed: "送信できませんでした。",
    deleting: "待機中：ほかの人にはまだ残っています",
    undeleted: "削除できませんでした。ほかの人にはまだ残っています。",
    undeletable:
      "ほかの人にはまだ残っているかもしれません。あなたは新しい人として戻ったため、もう削除できません。",
  },
  retry: "もう一度",
  nobodyThere: "その人はもう出ていきました。",
  unsure: "それでも届いているかもしれません。",

  said: {
    disappears: (/** @type {number} */ milliseconds) => `${lasting(milliseconds)}後に消えます`,
    whispersTo: "がささやいた相手:",
    whisperTo: "ささやいた相手:",
    whispersToYou: "があなたにささやきました",
    farewell: "がお別れを言いました",
    you: "あなた",
    fetched: "あとから受け取りました。おおよそこの時刻の発言です。",
    source: "入力どおりに表示",
    showAll: "すべて表示",
    unknown: "このページでは表示できない種類のメッセージです。",
    deleted: "このメッセージは削除されました。",
    edited: "編集済み",
    muted: "{who} さんをミュートしているため、隠しています。",
    answersUnseen: "あなたに向けられていない言葉への返信",
    jump: "返信元へ移動",
    reaction: (/** @type {string} */ emoji, /** @type {string} */ names) => `${emoji}: ${names}`,
  },

  notices: {
    joined: "{who} さんが入りました",
    left: "{who} さんが出ていきました",
    "timed-out": "{who} さんは接続が切れたまま、戻りませんでした",
    gone: "あなたが離れているあいだに、{who} さんが出ていきました",
    rejoined:
      "離れている時間が長く、席を保てませんでした。新しい人として戻っています。そのあいだに話されたことは届いていません。",
    kicked: "{by} さんが {who} さんを退出させました",
    appointed: "{who} さんが共同ホストになりました",
    locked: "{by} さんが部屋をロックしました",
    unlocked: "{by} さんが部屋のロックを解除しました",
    renamed: "{who} さんの名前が {by} に変わりました",
    "link-changed": "部屋のリンクが変わりました",
    "link-missing":
      "リンクが変わりましたが、{by} さんから新しいリンクが届いていません。あなたは部屋に残ります。ここの誰かに聞いてください。",
    "link-missing-nobody":
      "離れているあいだにリンクが変わり、誰も新しいリンクを渡せませんでした。あなたは部屋に残ります。ここの誰かに聞いてください。",
    "two-versions":
      "{who} さんの同じメッセージが、2 人に違う内容で届きました。誰かが不正をしています。注意してください。",
    "roster-differs":
      "{who} さんに見えている部屋の人が、あなたに見えている人と違います。誰がいるのか、別の方法で聞いてください。",
    ghost:
      "サーバーが、リンクの証明を持たない人を表示しています。その人には誰のメッセージも送られません。",
    unopenable: "{who} さんの名前で届いたものを開けませんでした。無視しました。",
    "unopenable-nobody": "誰の名前もなく届いたものを開けませんでした。無視しました。",
    forged: "サーバーが、ここの誰も署名していない指示を示しました。無視しました。",
  },
  returned: (/** @type {number} */ milliseconds) =>
    `戻りました。接続は ${lasting(milliseconds)}間切れていました。`,
  returnedSlow: (/** @type {number} */ milliseconds) =>
    `戻りました。接続が遅すぎて会話についていけず、${lasting(milliseconds)}間切れていました。`,
  endsSoon: (/** @type {number} */ minutes) =>
    plural(minutes, {
      other: "部屋はあと {n} 分で終わります。そのとき、中のものはすべて消えます。",
    }),
  gap: (/** @type {number} */ count, /** @type {string} */ when) =>
    plural(count, {
      other: `{who} さんのメッセージが {n} 件欠けています（${when}）。ここの誰からも受け取れませんでした。`,
    }),
  fetched: (/** @type {number} */ count) =>
    plural(count, { other: "見逃したメッセージ {n} 件を {who} さんから受け取りました。" }),
  fetchedFromSeveral: (/** @type {number} */ count) =>
    plural(count, { other: "見逃したメッセージ {n} 件を、ここの何人かから受け取りました。" }),

  media: {
    from: {
      img: (/** @type {string} */ host) => `${host} の画像`,
      audio: (/** @type {string} */ host) => `${host} の音声`,
      video: (/** @type {string} */ host) => `${host} の動画`,
    },
    failed: {
      img: (/** @type {string} */ host) =>
        `${host} の画像: 届かなかったか、ここでは表示が許可されていません。`,
      audio: (/** @type {string} */ host) =>
        `${host} の音声: 届かなかったか、ここでは再生が許可されていません。`,
      video: (/** @type {string} */ host) =>
        `${host} の動画: 届かなかったか、ここでは再生が許可されていません。`,
    },
    hint: "押すと読み込みます。そのとき、相手のサイトにあなたのネットワークアドレスが見えます。",
    refused: "設定により、読み込みません。",
  },

  endings: {
    left: { title: "部屋を出ました", text: "誰かがいるかぎり、部屋は続きます。" },
    kicked: {
      title: (/** @type {string} */ by) => `${by} さんがあなたを退出させました`,
      titleUnsaid: "退出させられました",
      text: "部屋は別のリンクで、あなたなしで続きます。",
    },
    stopped: {
      title: (/** @type {string} */ by) => `${by} さんが部屋を終了しました`,
      titleMine: "部屋を終了しました",
      titleUnsaid: "部屋が終了されました",
      text: "全員にとって終わりました。",
    },
    unproved: {
      title: "サーバーがあなたを退出させました",
      kicked: "誰かがあなたを退出させたとサーバーは言っていますが、その証拠を示していません。",
      stopped: "誰かが部屋を終了したとサーバーは言っていますが、その証拠を示していません。",
      "time-over": "部屋の時間が来たとサーバーは言っていますが、部屋はもっと長く続くはずでした。",
      advice:
        "本当ではないかもしれません。ほかの方法でほかの人に確かめてください。誰も知らなければ、あなたのリンクでまた入れます。",
    },
    "time-over": {
      title: "部屋の時間が来ました",
      text: "はじめに決めたとおり、部屋は全員に対して終わりました。",
    },
    lost: {
      title: "接続が切れました",
      text: "部屋にまだ誰かいれば、戻れます。",
    },
    "server-stopping": {
      title: "サーバーが停止します",
      text: "それとともに、部屋は全員に対して終わりました。",
    },
    silent: {
      title: "接続が長く途絶えました",
      text: "端末がスリープしていたのかもしれません。部屋にまだ誰かいれば、戻れます。",
    },
    "too-far-behind": {
      title: "接続が遅すぎました",
      text: "話された量に接続が追いつきませんでした。部屋にまだ誰かいれば、戻れます。",
    },
    "too-fast": {
      title: "速すぎました",
      text: "部屋が許す量より多く送られました。数秒たてば戻れます。",
    },
    protocol: {
      title: "ページとサーバーの話が食い違いました",
      text: "サーバーが接続を切りました。ページを再読み込みして、リンクをもう一度開いてください。",
    },
    fault: {
      title: "サーバーで問題が起きました",
      text: "サーバーが接続を切りました。部屋にまだ誰かいれば、戻れます。",
    },
    elsewhere: {
      title: "あなたの席は別の接続に移りました",
      text: "部屋はそちらで続き、ここでは終わりました。",
    },
    gone: {
      title: "部屋は終わりました",
      text: "接続が戻ったとき、部屋はもうありませんでした。最後の人が出ていったか、サーバーが再起動して部屋を忘れました。",
    },
    "shut-out": {
      title: "離れている時間が長すぎました",
      text: "席は空けられました。",
      deadLink:
        "お持ちのリンクではもう何も開きません。部屋が終わったか、リンクが新しくなりました。",
    },
    version: {
      title: "このページは最新ではありません",
      text: "サーバーのバージョンが違います。ページを再読み込みして、リンクをもう一度開いてください。",
    },
    wiped: "何も残っていません。メッセージも、名前も、鍵も、このページから消えました。",
    wipedButKey:
      "メッセージ、ほかの人の名前、すべての鍵がこのページから消えました。先へ進むまで、リンクと自分の名前だけが残っています。",
    goBack: "部屋に戻る",
    newRoom: "新しい部屋",
    unsent: "まだ送っていなかったもの",
    copy: "コピー",
    copied: "コピーしました",
    copyYourself: "テキストを選択しました。Ctrl+C を押すか、長押ししてコピーしてください。",
  },

  // prettier-ignore
  aliases: {
    name: (/** @type {string} */ adjective, /** @type {string} */ noun) => `${adjective}${noun}`,
    adjectives: [
      "静かな", "優しい", "勇敢な", "陽気な", "賢い", "眠たい", "素早い", "親切な", "明るい", "穏やかな",
      "大胆な", "熱心な", "正直な", "愉快な", "幸運な", "のんきな", "身軽な", "無口な", "気さくな",
      "和やかな", "旅する", "利口な", "琥珀の", "隠れた", "苔むした", "霧の中の", "星空の", "夢見る",
      "歌う", "丸い", "月夜の", "朗らかな",
    ],
    nouns: [
      "カワウソ", "サギ", "キツネ", "アナグマ", "ミソサザイ", "ウサギ", "ヤマネコ", "フクロウ", "ヒワ",
      "ハリネズミ", "テン", "コマドリ", "アザラシ", "スズメ", "オコジョ", "ハクチョウ", "ヒキガエル",
      "ハタネズミ", "イタチ", "ビーバー", "ツル", "シカ", "ヤマネ", "ハヤブサ", "ヤモリ", "カモシカ",
      "タヌキ", "チョウゲンボウ", "カササギ", "イモリ", "カラス", "リス",
    ],
  },
});

export default japanese;
