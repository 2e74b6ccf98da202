/** Every sentence of the page, in Chinese, simplified. */

/** @param {import("../speech.js").Speech} speech */
const chinese = ({ lasting, number, plural, soon }) => ({
  title: (/** @type {number} */ unread) => (unread > 0 ? `(${unread}) Sanctuary` : "Sanctuary"),
  name: "Sanctuary",
  close: "关闭",
  cancel: "取消",
  dismiss: "知道了",
  insecure: "这个连接无法防止篡改：控制这个网络的人可能改动过本页面。要说秘密，请使用 https。",

  language: "语言",
  notLoaded: {
    title: "没有加载成功",
    text: "页面的一部分没有传过来。请检查网络连接，然后再试一次。",
  },
  menu: { title: "更多" },

  search: {
    title: "搜索",
    label: "在说过的话里搜索",
    previous: "更早的一处",
    next: "更晚的一处",
    close: "关闭搜索",
    found: (/** @type {number} */ at, /** @type {number} */ count) =>
      plural(count, { other: `第 ${number(at)} 处，共 {n} 处` }),
    nothing: "没有找到",
  },

  save: {
    title: "留下说过的话",
    warning:
      "你复制或保存的内容会留在这台设备上，凡是能用这台设备的人都看得到，直到你把它删掉。这里的其他一切都会被忘记。",
    label: "说过的话（文本）",
    copy: "复制",
    copied: "已复制",
    copyYourself: "文字已选中：按 Ctrl+C，或长按文字，即可复制。",
    download: "保存为文件",
    file: "sanctuary.txt",
  },

  preferences: {
    title: "偏好设置",
    theme: "外观",
    themes: { system: "跟随系统", light: "浅色", dark: "深色", contrast: "高对比度" },
    notify: "通知",
    notifyLevels: { off: "关闭", mentions: "叫到我和悄悄话", all: "全部" },
    notifyDenied: "浏览器不允许本页面发送通知。请在浏览器设置里允许，然后重新选择。",
    notifyUnsupported: "这个浏览器无法发送通知。",
    notifyWords: "在通知里显示说了什么",
    notifyWordsHint: "不开启的话，通知只告诉你有人说了话。",
    sound: "提示音",
    soundHint: "在你没看这里的时候，轻轻响一声。",
    typing: "让别人知道我正在写",
    typingHint: "他们只知道你在写，看不到写了什么；你也能知道他们谁在写。",
    media: "提供加载来自别处的图片、声音和影片",
    mediaHint: "只有按下时才会加载。关闭后，在这里完全不能加载。",
    enter: "回车键",
    enterKeys: { device: "按本设备的习惯", sends: "发送", breaks: "换行" },
    remember: "在这台设备上记住这些设置",
    rememberHint: "只记住本页上的设置，不记房间里的任何内容。关闭后什么都不保留。",
  },

  notify: {
    message: "有人说话了",
    mention: "有人叫你",
    whisper: "有人对你说悄悄话",
    words: (/** @type {string} */ name, /** @type {string} */ text) => `${name}：${text}`,
  },

  keys: {
    title: "键盘",
    list: {
      send: { press: "Enter", does: "发送，或按偏好设置里选的来" },
      line: { press: "Shift+Enter", does: "换行" },
      edit: { press: "↑", does: "在空白输入框里：修改你的上一条消息" },
      again: { press: "Alt+↑ Alt+↓", does: "翻看你之前说过的话" },
      complete: {
        press: "Enter, Tab",
        does: "有建议时，采用所选的命令、名字或表情",
      },
      choose: { press: "↑ ↓", does: "在建议中选择" },
      cancel: { press: "Esc", does: "关闭打开的东西，放弃正要做的事" },
      search: { press: "Ctrl+Shift+F", does: "在说过的话里搜索" },
      admit: { press: "F8", does: "让第一个敲门的人进来" },
      decline: { press: "F9", does: "谢绝第一个敲门的人" },
      panic: { press: "Esc Esc Esc", does: "立刻离开并清空页面" },
    },
    panic:
      "一秒之内按三次 Esc，就会不打招呼地离开房间，抹去页面内容，换成一个空白页。不会事先询问。",
  },

  about: {
    title: "关于 Sanctuary",
    text: "一个会遗忘的聊天室。这里说的话在你的浏览器里加密，由一台读不懂它的服务器转送，最后一个人离开时，一切就消失了。",
    open: "这是自由软件。运行它的人可以改动它：下面的数字能说明，这是不是当初公布的那个页面。",
    build: "本页面",
    buildHint: "本页面所有文件的 SHA-256。用同样的源代码构建，会得到同样的数字。",
    licences: "所含组件的许可证",
  },

  serverView: {
    title: "这台服务器能看到什么",
    intro:
      "不在任何房间里时：除了这个页面被取过一次，什么也看不到。在房间里时，只有下面这些，没有别的：",
    introRoom: "此刻，关于这个房间：",
    only: "是",
    rows: {
      address: "你的网络地址",
      browser: "你的浏览器",
      room: "有这么一个房间",
      people: "房间里有几个人",
      times: "你们每个人什么时候说话",
      sizes: "说的话大概有多长",
      amount: "你们每个人说了多少",
      whispers: "哪些座位之间在说悄悄话",
      orders: "谁被移出，房间是否锁定",
      connection: "你的连接什么时候断开、什么时候恢复",
    },
    values: {
      address: "它看得到，但不会告诉本页面是哪个地址，也不会记在任何地方。",
      browser: "每个网站都会知道的那些：浏览器的名称、版本和你的语言。",
      room: "一个随机数字，而不是房间的链接。",
      times: (/** @type {string} */ time) => `你，最近一次在 ${time}`,
      sizes: (/** @type {number} */ bytes) =>
        plural(bytes, {
          other: "你的上一条消息：不超过 {n} 字节。每一档是前一档的两倍。",
        }),
      amount: (/** @type {number} */ count) => plural(count, { other: "你的 {n} 条消息" }),
      whispers: (/** @type {number} */ count) =>
        plural(count, { other: "你说的或对你说的 {n} 句悄悄话" }),
      nothing: "你还没有说话。",
      locked: "已锁定",
      unlocked: "未锁定",
      up: "现在已连接",
      lost: "刚刚断开",
    },
    notTitle: "它看不到什么",
    not: "看不到你和任何人的名字，看不到说的任何一个字，看不到房间的链接，也看不到谁回复或回应了什么。",
    tls: "这些它一概不保留：没有日志，没有数据库，也没有文件。不过你在这里的时候，运行服务器的人有可能在一旁观察。",
  },

  entry: {
    promise: "一个会遗忘的房间。",
    about:
      "你说的话在浏览器里加密，只有房间里的人能看，别人都不行。最后一个人离开时，什么都不会留下。",
    alias: "你在房间里的名字",
    aliasHint: "什么名字、什么文字都行。别人看得到它，服务器永远看不到。",
    aliasEmpty: "先填一个名字：别人会在你说的话旁边看到它。",
    aliasLong: (/** @type {number} */ excess) =>
      plural(excess, { other: "这个名字太长了，请去掉 {n} 个字符。" }),
    anotherAlias: "换一个随机名字",
    create: "创建房间",
    creating: "正在创建房间……",
    options: "选项",
    hostOnly: "只有我可以移出别人、锁定或结束房间",
    hostOnlyHint: "否则房间里的每个人都可以。",
    knock: "来的人要先敲门",
    knockHint: "由里面的人决定是否让进来。如果选了上面那项，就只由你决定。",
    passphrase: "口令",
    passphraseHint:
      "来的人除了链接还需要口令。请用另一种方式告诉他们，不要和链接一起发；多选几个词：万一链接落到不该拿到的人手里，就全靠它了。",
    ends: "房间结束",
    endsNever: "在最后一个人离开时",
    endsAfter: (/** @type {number} */ milliseconds) => `最迟${lasting(milliseconds)}后`,
    fades: "消息消失",
    fadesNever: "在房间结束时",
    fadesAfter: (/** @type {number} */ milliseconds) => `${lasting(milliseconds)}后`,
    fadesHint: "由每个人的页面自行完成，并显示剩余时间。谁也没法阻止别人抄下来。",
    places: "可容纳",
    placesAny: "服务器允许的人数",
    placesFor: (/** @type {number} */ count) => plural(count, { other: "{n} 人" }),
    haveLink: "有链接？",
    link: "链接或房间密钥",
    linkHint: "整个链接，或 # 后面的 44 个字符。",
    open: "打开",
    linkEmpty: "先粘贴一个链接或房间密钥。",
    linkForeign: (/** @type {string} */ host) =>
      `这个链接属于 ${host} 上的 Sanctuary。请在浏览器的地址栏里打开它。`,
    reloaded: "重新加载本页面就等于离开。什么都没有保留，连链接也没有：想回去，请再次打开链接。",
  },

  knocks: {
    title: "门口",
    knocks: "{who} 在敲门",
    admit: "让进来",
    decline: "谢绝",
    admitWho: (/** @type {string} */ name) => `让 ${name} 进来`,
    declineWho: (/** @type {string} */ name) => `谢绝 ${name}`,
    withKey: (/** @type {string} */ label, /** @type {string} */ key) => `${label}（${key}）`,
    waitingTitle: "你已经敲了门",
    waiting:
      "里面的人会看到你的名字并作决定。在有人让你进来之前，你看不到房间里的任何内容；请不要关闭本页面。",
    giveUp: "不等了",
  },

  passphrase: {
    show: "显示",
    label: "房间的口令",
    empty: "请输入这个房间的口令：邀请你的人知道。",
  },

  join: {
    title: "有人邀请你",
    looking: "正在找这个房间……",
    open: "房间开着。你还没有进去：在你进入之前，什么都不会发生。",
    openPassphrase: "房间开着，需要口令。你还没有进去：在你进入之前，什么都不会发生。",
    enter: "进入房间",
    entering: "正在进入……",
    elsewhere: "自己创建一个房间",
    again: "再看看",
    problems: {
      ended: {
        title: "这个房间已经结束",
        text: "里面的一切都没有保留。如果大家还在，就是链接换了：请向他们要新的链接。",
      },
      damaged: {
        title: "这个链接损坏了",
        text: "它缺了一部分，或者在途中被改动过。请重新完整地复制一遍，或再要一次。",
      },
      newer: {
        title: "这个链接来自更新版本的 Sanctuary",
        text: "本页面还看不懂它。请重新加载页面；如果还是不行，就需要更新这台服务器。",
      },
      locked: {
        title: "房间已锁定",
        text: "现在谁也进不去。请里面的人解锁，然后再看看。",
      },
      full: {
        title: "房间满了",
        text: "人数已经到了上限。有人离开时就会空出位置。",
      },
      "another-room": {
        title: "这不是链接所指的房间",
        text: "服务器在链接背后换上了另一个房间。请不要进去，并用别的方式告诉给你链接的人。",
      },
      unreachable: {
        title: "连不上服务器",
        text: "可能是你没有联网，也可能是服务器暂时不在。你的链接在这里仍然有效：再看看。",
      },
    },
  },

  refused: {
    "room-full": "房间满了。有人离开时就会空出位置。",
    locked: "房间已锁定。请里面的人解锁。",
    "not-here": "这个房间已经结束，里面的一切都没有保留。",
    gone: "这个链接已经失效。请向房间里的人要新的链接。",
    ended: "事情还没做完，连接就断了。",
    "link-missing": "链接已经换了，而你没有新的。请让有新链接的人来做这件事。",
    "another-room": "服务器在这个链接背后换上了另一个房间。请不要进去，并告诉给你链接的人。",
    impostor: "服务器对这个房间的说法前后不符。请不要进去，并告诉运行服务器的人。",
    unreachable: "连不上服务器。请检查网络连接，然后再试一次。",
    "server-stopping": "服务器正在重启。请稍后再试。",
    silent: "服务器太久没有回应。请再试一次。",
    version: "本页面和服务器的版本不一致。请重新加载页面。",
    fault: "服务器出了问题。请再试一次。",
    protocol: "服务器没有看懂本页面。请重新加载，然后再试一次。",
    "too-far-behind": "连接太慢，跟不上这个房间。请再试一次。",
    "wrong-proof": "服务器没有接受你的证明。请再试一次，或重新要一次链接。",
    "wrong-passphrase": "口令和这个房间对不上。请看看是否和别人告诉你的一模一样。",
    "no-stretching": "这个浏览器没能处理口令。请再试一次，或换一个浏览器。",
    declined: "这一次没有人让你进去。",
    unanswered: "里面没有人回应。请稍后再试，或用别的方式问问他们。",
    "not-allowed": "在这个房间里，只有房主可以这么做。",
    stale: "房间在同一时刻发生了变化。请先看一看，再试一次。",
    "time-over": "这个房间的结束时间已经过了。请看看这台设备的时钟，然后再试一次。",
    "no-such-member": "这个人已经不在房间里了。",
    away: "这个人暂时离开了。等对方回来后再试。",
    unsupported: "服务器不认识这种房间。",
    exists: "这个房间已经有了。请再试一次。",
    "not-known": "这条消息已经不在这里了。",
    "not-yours": "消息发出之后，只有说的人自己能改。",
    "changed-often": "这条消息改动的次数太多了。请重新说一遍。",
  },
  tooMany: (/** @type {number | undefined} */ wait) =>
    wait === undefined
      ? "想进来的人一下子太多了。请稍后再试。"
      : `想进来的人一下子太多了。请在${soon(wait)}再试。`,
  tooFast: (/** @type {number | undefined} */ wait) =>
    wait === undefined
      ? "太快了，房间不允许这么快。请稍后再试。"
      : `太快了，房间不允许这么快。请在${soon(wait)}再试。`,
  refusedOtherwise: "没有成功。请再试一次。",

  room: {
    people: (/** @type {number} */ count, /** @type {number} */ away) =>
      away === 0
        ? plural(count, { other: "{n} 人" })
        : plural(count, { other: `{n} 人，${number(away)} 人暂离` }),
    peopleWord: (/** @type {number} */ count, /** @type {number} */ away) =>
      away === 0
        ? plural(count, { other: "人" })
        : plural(count, { other: `人，${number(away)} 人暂离` }),
    peopleTitle: "在场的人",
    you: "你",
    host: "房主",
    coHost: "共同房主",
    appoint: (/** @type {string} */ name) => `让 ${name} 成为共同房主`,
    newLink: "换新链接",
    knocking: "来的人要先敲门，由里面的人决定是否让进来。",
    away: "暂离",
    awayHint: "连接断开了。这期间说的话，等恢复后会补上。",
    badgeHint: "这两个图案来自每个人的密钥：名字相同的人可以靠它分辨。",
    noName: "（看不见的名字）",
    whisperTo: (/** @type {string} */ name) => `对 ${name} 说悄悄话`,
    kick: (/** @type {string} */ name) => `移出 ${name}`,
    invite: "邀请",
    leave: "离开",
    lock: "锁定房间",
    unlock: "解锁房间",
    locked: "已锁定",
    stop: "为所有人结束房间",
    help: "帮助",
    conversation: "对话",
    messages: "消息",
    unread: "新消息",
    connected: "已连接",
    encrypted: "，端到端加密",
    offline: "没有网络：你的消息在等候发送",
    reconnecting: "正在重新连接：你的消息在等候发送",
    notWithout: "这需要网络连接。等连接恢复后再试。",
    welcome: "你能看到从现在起说的话。你来之前说过的，不会显示给你。",
    hostOnly: "在这个房间里，只有房主可以移出别人、锁定或结束房间。",
    alreadyInside: "你在房间里又打开了一个链接。请先离开这个房间，再打开它。",
    ends: (/** @type {string} */ at, /** @type {number} */ milliseconds) =>
      `房间在 ${at} 结束，还有${lasting(milliseconds)}`,
    endsNow: "房间现在结束",
    fading: (/** @type {number} */ milliseconds) => `消息显示${lasting(milliseconds)}后消失。`,
    newMessages: (/** @type {number} */ count) => plural(count, { other: "{n} 条新消息" }),
  },

  invitation: {
    title: "邀请别人",
    ready: "你的房间准备好了",
    text: "把这个链接发给你想请来的人。只要房间还在，有链接的人就能进来。",
    onlyHere:
      "本页面是用一个只在这台电脑上有效的地址打开的。要让别人也能来，请用这台电脑在网络中的名称或地址打开。",
    link: "这个房间的链接",
    copy: "复制链接",
    copied: "已复制",
    copyYourself: "链接已选中：按 Ctrl+C，或长按链接，即可复制。",
    share: "分享",
    showQr: "二维码",
    qr: "这个房间链接的二维码",
    passphrase: "他们还需要口令。口令不在链接里：请用别的方式告诉他们。",
    missing: "你没有新的链接。请向房间里的人要。",
  },

  linkChanged: {
    title: "链接换了。",
    text: "旧链接已经打不开任何房间。",
    copy: "复制新链接",
  },

  composer: {
    label: "消息",
    placeholder: "说点什么",
    send: "发送",
    hint: "Enter 发送，Shift+Enter 换行，/ 显示命令",
    hintBreaks: "Shift+Enter 发送，Enter 换行，/ 显示命令",
    hintTouch: "/ 显示命令",
    left: (/** @type {number} */ bytes) => plural(bytes, { other: "还剩 {n} 字节" }),
    tooLong: (/** @type {number} */ bytes) =>
      plural(bytes, {
        other: "超出了 {n} 字节，没法一次发出去。请缩短一些，或分几次发送。",
      }),
    suggestions: "建议",
    suggestionsFound: (/** @type {number} */ count) =>
      plural(count, { other: "{n} 条建议。方向键选择，回车键采用。" }),
    longer: "太长了，没法一次发出去。请缩短一些，或分几次发送。",
    answering: "回复 {who}",
    answeringMine: "回复你自己",
    editing: "你正在修改说过的话",
    stop: "不回复，也不修改",
    unsayable: "消息里什么都不剩了。请改在它的菜单里删除它。",
  },

  commands: {
    purr: { usage: "名字 消息", does: "对一个人说悄悄话" },
    me: { usage: "文字", does: "说说你在做什么" },
    nick: { usage: "名字", does: "换个名字；你的图案不变" },
    exit: { usage: "", does: "道别并离开" },
    kick: { usage: "名字", does: "移出某人；链接会更换" },
    mute: { usage: "名字", does: "隐藏某人说的话，只在这个屏幕上，直到对方离开" },
    unmute: { usage: "名字", does: "重新显示" },
    lock: { usage: "", does: "不再让任何人进来" },
    unlock: { usage: "", does: "重新让人进来" },
    stop: { usage: "", does: "为所有人结束房间" },
    words: { usage: "", does: "和别人核对六个词：确认中间没有人作梗" },
    clear: { usage: "", does: "清空对话，只在这个屏幕上" },
    help: { usage: "", does: "显示命令" },
  },
  choices: {
    title: "怎么处理这条消息",
    react: (/** @type {string} */ emoji) => `用 ${emoji} 回应`,
    reactOther: "用别的表情回应",
    answer: "回复",
    edit: "修改",
    seenBy: "谁看过",
    mute: (/** @type {string} */ name) => `在这里屏蔽 ${name}`,
    unmute: (/** @type {string} */ name) => `重新显示 ${name}`,
    muteHint: "直到对方离开。再次进来的人会被当作新来的人。",
    takeBack: "为所有人删除",
    person: (/** @type {string} */ name) => `对 ${name} 可以做什么`,
    mention: (/** @type {string} */ name) => `在消息里叫 ${name}`,
    verify: "核对这些词",
    muted: "已屏蔽",
  },

  code: {
    copy: "复制代码",
    copied: "已复制",
    copyYourself: "代码已选中：按 Ctrl+C，或长按代码，即可复制。",
  },

  emoji: {
    title: "表情",
    find: "用英文单词查找",
    found: (/** @type {number} */ count) => plural(count, { other: "找到 {n} 个表情" }),
    choose: "添加表情",
  },

  seenBy: {
    title: "谁看过这条消息",
    seen: "之后又说过话，所以看过了",
    unseen: "还不知道",
    explain: "一个人说话时，其页面会顺带告诉大家收到了哪些消息。在那之前，谁都不知道。",
    forgotten: "这条消息太久了：谁看过它，已经不再保留。",
    nobody: "你说这句话的时候，这里没有别人。",
  },

  words: {
    title: "核对这些词",
    how: "打电话或当面把这六个词念给对方听。如果一样，说明你们在这个房间里看到的是同样的人，中间没有别人作梗。",
    differ:
      "如果不一样，可能有人夹在你们中间：请不要在这里说秘密，另开一个房间。每当有人进来或离开，这些词都会变。",
    making: "正在生成这些词……",
    people: "你和谁核对过",
    alone: "这里没有别人。",
    unchecked: "未核对",
    checked: (/** @type {string} */ time) => `核对于 ${time}`,
    compared: (/** @type {string} */ time) => `最近一次在 ${time} 和 {who} 核对过。`,
    came: (/** @type {number} */ _count, /** @type {string} */ names) => `此后 ${names} 进来了。`,
    left: (/** @type {number} */ _count, /** @type {string} */ names) => `此后 ${names} 离开了。`,
    same: "此后没有人进来或离开。",
    mark: "已核对",
    markHint: "你和这个人核对过这些词。",
  },

  typing: (/** @type {number} */ _count, /** @type {string} */ names) => `${names} 正在写……`,

  wrong: {
    unknownCommand: (/** @type {string} */ command) =>
      `没有 /${command} 这个命令。输入 /help 查看全部命令；想说斜杠开头的话，就以 // 开头。`,
    textMissing: (/** @type {string} */ command) => `/${command} 要说什么？请加上几个字。`,
    nameMissing: (/** @type {string} */ command) => `指的是谁？请在 /${command} 后面写上名字。`,
    nothingFollows: (/** @type {string} */ command) =>
      `/${command} 后面不带别的内容。如果是想说这句话，请以 // 开头。`,
    nobodyCalled: (/** @type {string} */ name) =>
      `这里没有人叫 ${name}。带空格的名字可以放在引号里。`,
    yourself: (/** @type {string} */ command) => `那是你自己：/${command} 是对别人用的。`,
    whichOne: (/** @type {string} */ name) => `指的是哪一个 ${name}？`,
  },

  help: {
    title: "帮助",
    commands: "命令",
    slash: "想让消息以斜杠开头，就打两个斜杠。",
    formattingTitle: "格式",
    formatting:
      "Markdown 和 HTML 的格式标签都可以用：**粗体**、*强调*、`代码`、列表、引用、表格、链接。来自别处的图片、声音和影片，只有在你点按之后才会加载。",
    serverTitle: "服务器能看到什么",
    server:
      "有这么一个房间，里面有几个人，你们每个人什么时候写、大概写了多少，谁对谁说悄悄话，以及你的网络地址。看不到名字，看不到内容，也看不到链接。",
  },

  confirm: {
    kickTitle: "移出 {who}？",
    kickText:
      "房间会换一个新链接，这样旧链接就不能再带人回来。如果只是不想再让别人进来，锁定房间就够了。",
    kick: "移出",
    takeBackTitle: "为所有人删除这条消息？",
    takeBackText: "它的内容会从房间里每个人的页面上消失。不过，看过的人已经看过了。",
    takeBack: "删除",
    stopTitle: "为所有人结束房间？",
    stopText: "所有人都会被请出去，每个屏幕都会清空。这无法撤销。",
    stop: "结束房间",
    leaveTitle: "离开房间？",
    leaveText: "你在这里看到的内容会从本页面抹去。要回来，你需要链接。",
    leaveHost:
      "你是房主：你走之后，就没有人能移出别人、锁定或结束房间了。想把这些交给别人，请先让对方成为共同房主。如果你再回来，就和其他人一样是普通成员。你在这里看到的内容会从本页面抹去。",
    appointTitle: "让 {who} 成为共同房主？",
    appointText: "共同房主可以移出别人（包括你）、锁定房间、让人进来，也可以结束房间。这无法收回。",
    appoint: "设为共同房主",
    newLinkTitle: "更换链接？",
    newLinkText: "里面的人都会留下。旧链接谁也不能再用：你已经把它发给的人也不能。",
    newLink: "更换链接",
    leaveLast: "这里只有你一个人：你离开时房间就结束，里面的一切都不会保留。",
    leave: "离开",
  },

  states: {
    sending: "正在发送",
    waiting: "等候中",
    sent: "已发送",
    seen: "所有人都看过",
    received: "已收到",
    failed: "没有发出去。",
    deleting: "等候中：其他人那里还有",
    undeleted: "没有删除：其他人那里还有。",
    undeletable: "其他人那里可能还有。你回来后是新来的人，不能再删除它了。",
  },
  retry: "重试",
  nobodyThere: "这个人已经离开了。",
  unsure: "也可能已经送到了。",

  said: {
    disappears: (/** @type {number} */ milliseconds) => `${lasting(milliseconds)}后消失`,
    whispersTo: "悄悄告诉",
    whisperTo: "悄悄告诉",
    whispersToYou: "悄悄告诉你",
    farewell: "道别了",
    you: "你",
    fetched: "事后补上的：大约是在这个时间说的。",
    source: "显示原文",
    showAll: "显示全部",
    unknown: "这种消息，本页面显示不了。",
    deleted: "这条消息已删除。",
    edited: "改过",
    muted: "已隐藏：你屏蔽了 {who}。",
    answersUnseen: "回复的是一句没有对你说的话",
    jump: "跳到被回复的消息",
    reaction: (/** @type {string} */ emoji, /** @type {string} */ names) => `${emoji}：${names}`,
  },

  notices: {
    joined: "{who} 进来了",
    left: "{who} 离开了",
    "timed-out": "{who} 断线了，没有再回来",
    gone: "你不在的时候，{who} 离开了",
    rejoined: "你离开太久，座位没能保留：你以新成员的身份回来了。这期间说的话没有送到你这里。",
    kicked: "{by} 移出了 {who}",
    appointed: "{who} 现在是共同房主",
    locked: "{by} 锁定了房间",
    unlocked: "{by} 解锁了房间",
    renamed: "{who} 改名为 {by}",
    "link-changed": "房间的链接换了",
    "link-missing": "链接换了，但 {by} 没有把新的给你。你仍在房间里；请向这里的人要。",
    "link-missing-nobody":
      "你不在的时候链接换了，而且没有人能把新的给你。你仍在房间里；请向这里的人要。",
    "two-versions": "{who} 的同一条消息，有两个人看到了不同的版本。有人在作假：请小心。",
    "roster-differs": "{who} 在这个房间里看到的人和你看到的不一样。请用别的方式问清楚这里都有谁。",
    ghost: "服务器显示了一个无法证明自己有链接的人。没有人会给此人发消息。",
    unopenable: "有一份以 {who} 名义送来的内容打不开，已忽略。",
    "unopenable-nobody": "有一份没有署名的内容打不开，已忽略。",
    forged: "服务器出示了一道命令，但这里没有人签署过。已忽略。",
  },
  returned: (/** @type {number} */ milliseconds) =>
    `你回来了。连接中断了${lasting(milliseconds)}。`,
  returnedSlow: (/** @type {number} */ milliseconds) =>
    `你回来了。连接太慢，跟不上大家说的话，中断了${lasting(milliseconds)}。`,
  endsSoon: (/** @type {number} */ minutes) =>
    plural(minutes, { other: "房间将在 {n} 分钟后结束，届时里面的一切都会抹去。" }),
  gap: (/** @type {number} */ count, /** @type {string} */ when) =>
    plural(count, { other: `缺少 {who} 的 {n} 条消息（${when}）：这里没有人能补给你。` }),
  fetched: (/** @type {number} */ count) =>
    plural(count, { other: "你错过的 {n} 条消息已从 {who} 那里补上。" }),
  fetchedFromSeveral: (/** @type {number} */ count) =>
    plural(count, { other: "你错过的 {n} 条消息已从这里的几个人那里补上。" }),

  media: {
    from: {
      img: (/** @type {string} */ host) => `来自 ${host} 的图片`,
      audio: (/** @type {string} */ host) => `来自 ${host} 的声音`,
      video: (/** @type {string} */ host) => `来自 ${host} 的影片`,
    },
    failed: {
      img: (/** @type {string} */ host) =>
        `来自 ${host} 的图片：没有传过来，或者不允许在这里显示。`,
      audio: (/** @type {string} */ host) =>
        `来自 ${host} 的声音：没有传过来，或者不允许在这里播放。`,
      video: (/** @type {string} */ host) =>
        `来自 ${host} 的影片：没有传过来，或者不允许在这里播放。`,
    },
    hint: "点按加载。那样，那个网站就会看到你的网络地址。",
    refused: "按你的偏好设置，不加载。",
  },

  endings: {
    left: { title: "你已离开", text: "只要还有人在，房间就会继续。" },
    kicked: {
      title: (/** @type {string} */ by) => `${by} 把你移出了房间`,
      titleUnsaid: "你被移出了房间",
      text: "房间还在，但没有你了，链接也换了。",
    },
    stopped: {
      title: (/** @type {string} */ by) => `${by} 结束了房间`,
      titleMine: "你结束了房间",
      titleUnsaid: "房间被结束了",
      text: "对所有人都结束了。",
    },
    unproved: {
      title: "服务器让你离开了房间",
      kicked: "它说有人移出了你，但没有出示任何证明。",
      stopped: "它说有人结束了房间，但没有出示任何证明。",
      "time-over": "它说房间的时间到了，但房间原定的时间还没有到。",
      advice:
        "这也许不是真的。请用别的方式问问其他人；如果他们不知道这件事，你的链接还能带你回去。",
    },
    "time-over": {
      title: "房间的时间到了",
      text: "它按当初的设定，对所有人结束了。",
    },
    lost: {
      title: "连接断开了",
      text: "如果房间里还有人，你可以再进去。",
    },
    "server-stopping": {
      title: "服务器正在停止",
      text: "房间也随之对所有人结束了。",
    },
    silent: {
      title: "连接沉默太久",
      text: "可能是这台设备休眠了。如果房间里还有人，你可以再进去。",
    },
    "too-far-behind": {
      title: "连接太慢",
      text: "说的话多得传不过来。如果房间里还有人，你可以再进去。",
    },
    "too-fast": {
      title: "太快了",
      text: "从这里发出的内容超出了房间允许的量。过几秒钟，你可以再进去。",
    },
    protocol: {
      title: "页面和服务器没能互相理解",
      text: "服务器断开了连接。请重新加载页面，然后再打开链接。",
    },
    fault: {
      title: "服务器出了问题",
      text: "它断开了连接。如果房间里还有人，你可以再进去。",
    },
    elsewhere: {
      title: "你的座位有了另一个连接",
      text: "房间在那边继续，在这边结束了。",
    },
    gone: {
      title: "房间已经结束",
      text: "连接恢复时，房间已经不在了：可能是最后一个人离开了，也可能是服务器重启后忘记了它。",
    },
    "shut-out": {
      title: "你离开太久了",
      text: "你的座位没有再保留。",
      deadLink: "你手上的链接已经打不开任何房间：房间结束了，或者换了新链接。",
    },
    version: {
      title: "本页面不是最新的",
      text: "服务器用的是另一个版本。请重新加载页面，然后再打开链接。",
    },
    wiped: "什么都没有保留：消息、名字和密钥都已从本页面消失。",
    wipedButKey:
      "消息、别人的名字和所有密钥都已从本页面消失。只有链接和你自己的名字还在这里，直到你继续下一步。",
    goBack: "再进去",
    newRoom: "新房间",
    unsent: "这些你还没有发出去",
    copy: "复制",
    copied: "已复制",
    copyYourself: "文字已选中：按 Ctrl+C，或长按文字，即可复制。",
  },

  // prettier-ignore
  aliases: {
    name: (/** @type {string} */ adjective, /** @type {string} */ noun) => `${adjective}的${noun}`,
    adjectives: [
      "安静", "温柔", "勇敢", "好奇", "快乐", "耐心", "聪明", "爱睡", "敏捷", "善良", "明亮", "平静",
      "大胆", "热心", "诚实", "开朗", "幸运", "随和", "灵巧", "自豪", "沉默", "阳光", "细心", "柔软",
      "漫游", "智慧", "风趣", "琥珀色", "隐秘", "害羞", "雾中", "星光下",
    ],
    nouns: [
      "水獭", "苍鹭", "狐狸", "獾", "鹪鹩", "野兔", "猞猁", "猫头鹰", "燕雀", "刺猬", "貂", "知更鸟",
      "海豹", "麻雀", "熊猫", "天鹅", "蟾蜍", "田鼠", "海豚", "河狸", "仙鹤", "小鹿", "睡鼠", "隼",
      "壁虎", "羚羊", "寒鸦", "红隼", "喜鹊", "蝾螈", "渡鸦", "松鼠",
    ],
  },
});

export default chinese;
