/**
 * Every sentence of the page, in English. Names stand where {who} and {by} are, numbers where {n} is.
 * Each sentence is whole, so that other languages can order it as they like.
 */

/** @typedef {import("../../room/state.js").Notice} Notice */
/** @typedef {ReturnType<typeof english>} Texts */

/** @param {import("../speech.js").Speech} speech */
const english = ({ lasting, number, plural, soon }) => ({
  title: (/** @type {number} */ unread) => (unread > 0 ? `(${unread}) Sanctuary` : "Sanctuary"),
  name: "Sanctuary",
  close: "Close",
  cancel: "Cancel",
  dismiss: "Dismiss",
  insecure:
    "This connection is not protected against tampering: anyone who controls this network could have changed this page. Use https for secrets.",

  language: "Language",
  notLoaded: {
    title: "That did not load",
    text: "A part of this page did not come. Check your connection, then try again.",
  },
  menu: { title: "More" },

  search: {
    title: "Search",
    label: "Search what was said",
    previous: "Earlier match",
    next: "Later match",
    close: "Close the search",
    found: (/** @type {number} */ at, /** @type {number} */ count) =>
      plural(count, {
        one: `${number(at)} of {n} match`,
        other: `${number(at)} of {n} matches`,
      }),
    nothing: "Nothing found",
  },

  save: {
    title: "Keep what was said",
    warning:
      "What you copy or save stays on this device, for everybody who can use it, until you delete it. Everything else here is forgotten.",
    label: "What was said, as text",
    copy: "Copy",
    copied: "Copied",
    copyYourself: "The text is selected: press Ctrl+C, or press long on it, to copy.",
    download: "Save as a file",
    file: "sanctuary.txt",
  },

  preferences: {
    title: "Preferences",
    theme: "Look",
    themes: { system: "As the system", light: "Light", dark: "Dark", contrast: "High contrast" },
    notify: "Notifications",
    notifyLevels: { off: "Off", mentions: "Mentions and whispers", all: "Everything" },
    notifyDenied:
      "Your browser does not let this page notify you. Allow it in the settings of the browser, then choose again.",
    notifyUnsupported: "This browser can not notify you.",
    notifyWords: "Show words in notifications",
    notifyWordsHint: "Otherwise they only say that something was said.",
    sound: "Sound",
    soundHint: "A soft one, while you look elsewhere.",
    typing: "Show others that I am writing",
    typingHint: "They see that you are, not what; and you see who of them is.",
    media: "Offer pictures, sounds and films from elsewhere",
    mediaHint:
      "They load only when you press them. Turned off, they can not be loaded here at all.",
    enter: "The Enter key",
    enterKeys: { device: "As usual here", sends: "Sends", breaks: "Starts a new line" },
    remember: "Remember this on this device",
    rememberHint:
      "Only what is on this page, and nothing of any room. Turned off, nothing is kept.",
  },

  notify: {
    message: "Somebody said something",
    mention: "Somebody called you",
    whisper: "Somebody whispers to you",
    words: (/** @type {string} */ name, /** @type {string} */ text) => `${name}: ${text}`,
  },

  keys: {
    title: "Keyboard",
    list: {
      send: { press: "Enter", does: "Send, or what the preferences say" },
      line: { press: "Shift+Enter", does: "Start a new line" },
      edit: { press: "↑", does: "In the empty box: change your last message" },
      again: { press: "Alt+↑ Alt+↓", does: "Go through what you said before" },
      complete: {
        press: "Enter, Tab",
        does: "Take a command, a name or an emoji, while some are suggested",
      },
      choose: { press: "↑ ↓", does: "Choose among suggestions" },
      cancel: { press: "Esc", does: "Close what is open, stop what you were about to do" },
      search: { press: "Ctrl+Shift+F", does: "Search what was said" },
      admit: { press: "F8", does: "Let in the first who knocks" },
      decline: { press: "F9", does: "Refuse the first who knocks" },
      panic: { press: "Esc Esc Esc", does: "Leave at once and empty the page" },
    },
    panic:
      "Esc three times within a second leaves the room without a goodbye, wipes the page and shows an empty one instead. Nothing asks you first.",
  },

  about: {
    title: "About Sanctuary",
    text: "A chatroom that forgets. What is said here is encrypted in your browser, passed on by a server that can not read it, and gone when the last one leaves.",
    open: "It is free software. Whoever runs it can change it: the number below tells whether this is the page that was published.",
    build: "This page",
    buildHint:
      "SHA-256 of all files of this page. Whoever builds the same sources gets the same number.",
    licences: "Licences of what is in it",
  },

  serverView: {
    title: "What this server can see",
    intro:
      "While you are in no room: nothing but that this page was fetched. In a room, these things and no others:",
    introRoom: "Just now, and of this room:",
    only: "yes",
    rows: {
      address: "Your network address",
      browser: "Your browser",
      room: "That there is a room",
      people: "How many are in it",
      times: "When each of you says something",
      sizes: "About how long it is",
      amount: "How much each of you says",
      whispers: "Which seats whisper to each other",
      orders: "Who is removed, and whether the room is locked",
      connection: "When your connection is lost and back",
    },
    values: {
      address: "It sees it, and does not tell this page which it is. It writes it nowhere.",
      browser: "What every website is told: its name, its version, your languages.",
      room: "A random number. Not its link.",
      times: (/** @type {string} */ time) => `You, last at ${time}`,
      sizes: (/** @type {number} */ bytes) =>
        plural(bytes, {
          one: "Your last message: up to {n} byte, as all short ones",
          other: "Your last message: up to {n} bytes. Each class is twice the one before.",
        }),
      amount: (/** @type {number} */ count) =>
        plural(count, { one: "{n} message of yours", other: "{n} messages of yours" }),
      whispers: (/** @type {number} */ count) =>
        plural(count, {
          one: "{n} whisper of yours or to you",
          other: "{n} whispers of yours or to you",
        }),
      nothing: "You have said nothing yet.",
      locked: "Locked",
      unlocked: "Not locked",
      up: "Connected now",
      lost: "Lost just now",
    },
    notTitle: "What it can not see",
    not: "Not your name nor anybody's, not a word of what is said, not the link of the room, not who replies or reacts to what.",
    tls: "It keeps nothing of this: there is no log, no database and no file. But whoever runs it could watch while you are here.",
  },

  entry: {
    promise: "A room that forgets.",
    about:
      "What you say is encrypted in your browser for the people in the room, and nobody else. When the last one leaves, nothing of it is left.",
    alias: "Your name in the room",
    aliasHint: "Any name, in any script. The others see it; the server never does.",
    aliasEmpty: "Type a name first: the others see it beside what you say.",
    aliasLong: (/** @type {number} */ excess) =>
      plural(excess, {
        one: "This name is too long. Leave out {n} character.",
        other: "This name is too long. Leave out {n} characters.",
      }),
    anotherAlias: "Another random name",
    create: "Create room",
    creating: "Creating the room …",
    options: "Options",
    hostOnly: "Only I may remove people, lock the room or end it",
    hostOnlyHint: "Otherwise everyone in the room may.",
    knock: "Whoever comes has to knock",
    knockHint: "Somebody inside lets them in or not. With the option above, only you do.",
    passphrase: "Passphrase",
    passphraseHint:
      "Whoever comes needs it beside the link. Tell it by some other way than the link, and choose several words: it is all that helps when the link gets into wrong hands.",
    ends: "The room ends",
    endsNever: "when the last one leaves",
    endsAfter: (/** @type {number} */ milliseconds) =>
      `after ${lasting(milliseconds)} at the latest`,
    fades: "Messages disappear",
    fadesNever: "when the room ends",
    fadesAfter: (/** @type {number} */ milliseconds) => `after ${lasting(milliseconds)}`,
    fadesHint:
      "Each page does that by itself, and shows the time that is left. Nobody can be kept from copying.",
    places: "Room for",
    placesAny: "as many as the server allows",
    placesFor: (/** @type {number} */ count) =>
      plural(count, { one: "{n} person", other: "{n} people" }),
    haveLink: "Have a link?",
    link: "Link or room key",
    linkHint: "The whole link, or the 44 characters after the #.",
    open: "Open",
    linkEmpty: "Paste a link or a room key first.",
    linkForeign: (/** @type {string} */ host) =>
      `This link belongs to a Sanctuary on ${host}. Open it in the address bar of your browser.`,
    reloaded:
      "Reloading this page means leaving. Nothing was kept, not even the link: open it again to go back in.",
  },

  knocks: {
    title: "At the door",
    knocks: "{who} knocks",
    admit: "Let in",
    decline: "Refuse",
    admitWho: (/** @type {string} */ name) => `Let ${name} in`,
    declineWho: (/** @type {string} */ name) => `Refuse ${name}`,
    withKey: (/** @type {string} */ label, /** @type {string} */ key) => `${label} (${key})`,
    waitingTitle: "You have knocked",
    waiting:
      "The people inside see your name and decide. You see nothing of the room until one of them lets you in; keep this page open.",
    giveUp: "Do not wait",
  },

  passphrase: {
    show: "Show",
    label: "Passphrase of the room",
    empty: "Type the passphrase of this room: whoever invited you knows it.",
  },

  join: {
    title: "You are invited",
    looking: "Looking for the room …",
    open: "The room is open. You are not in it yet: nothing happens until you enter.",
    openPassphrase:
      "The room is open, and takes a passphrase. You are not in it yet: nothing happens until you enter.",
    enter: "Enter room",
    entering: "Entering …",
    elsewhere: "Create a room of your own",
    again: "Look again",
    problems: {
      ended: {
        title: "This room has ended",
        text: "Nothing of it was kept. If the people are still there, its link has changed: ask them for the new one.",
      },
      damaged: {
        title: "This link is damaged",
        text: "A part of it is missing or was changed on the way. Copy all of it once more, or ask for it again.",
      },
      newer: {
        title: "This link was made by a newer Sanctuary",
        text: "This page does not understand it yet. Reload the page; if that does not help, this server has to be updated.",
      },
      locked: {
        title: "The room is locked",
        text: "Nobody can come in just now. Ask somebody inside to unlock it, then look again.",
      },
      full: {
        title: "The room is full",
        text: "It has as many people as it can hold. When somebody leaves there is a place again.",
      },
      "another-room": {
        title: "This is not the room of this link",
        text: "The server put another room behind it. Do not go in, and tell whoever gave you the link by some other way.",
      },
      unreachable: {
        title: "The server can not be reached",
        text: "You may be offline, or the server is away for a moment. Your link is still good here: look again.",
      },
    },
  },

  /** @type {Record<string, string>} by the reason of a refusal */
  refused: {
    "room-full": "The room is full. When somebody leaves there is a place again.",
    locked: "The room is locked. Ask somebody inside to unlock it.",
    "not-here": "This room has ended. Nothing of it was kept.",
    gone: "This link has ended. Ask the people in the room for the new one.",
    ended: "The connection ended before that was done.",
    "link-missing":
      "The link has changed, and you do not have the new one. Ask somebody who has it to do that.",
    "another-room":
      "The server put another room behind this link. Do not go in, and tell whoever gave it to you.",
    impostor:
      "What the server says of this room does not add up. Do not go in, and tell whoever runs the server.",
    unreachable: "The server can not be reached. Check your connection, then try again.",
    "server-stopping": "The server is restarting. Try again in a moment.",
    silent: "The server took too long to answer. Try again.",
    version: "This page and the server do not speak the same version. Reload the page.",
    fault: "Something went wrong on the server. Try again.",
    protocol: "The server did not understand this page. Reload it, then try again.",
    "too-far-behind": "The connection was too slow for this room. Try again.",
    "wrong-proof": "The server did not accept the proof. Try again, or ask for the link once more.",
    declined: "Nobody inside let you in this time.",
    unanswered: "Nobody inside answered. Try again later, or ask them by some other way.",
    "wrong-passphrase":
      "The passphrase does not fit this room. Look whether it is typed as it was told to you.",
    "no-stretching":
      "This browser could not work with the passphrase. Try again, or use another browser.",
    "not-allowed": "In this room only the host may do that.",
    stale: "The room changed at the same moment. Look at it, then try again.",
    "time-over":
      "The end of this room has passed already. Look at the clock of this device, then try again.",
    "no-such-member": "That person is not in the room any more.",
    away: "That person is away just now. Try again when they are back.",
    unsupported: "The server does not know this kind of room.",
    exists: "This room is already there. Try again.",
    "not-known": "That message is not here any more.",
    "not-yours": "That can be changed only by who said it, once it was sent.",
    "changed-often": "This message was changed too often. Say it anew.",
  },
  tooMany: (/** @type {number | undefined} */ wait) =>
    wait === undefined
      ? "Too many people want to come in at once. Try again in a moment."
      : `Too many people want to come in at once. Try again ${soon(wait)}.`,
  tooFast: (/** @type {number | undefined} */ wait) =>
    wait === undefined
      ? "That was faster than the room allows. Try again in a moment."
      : `That was faster than the room allows. Try again ${soon(wait)}.`,
  refusedOtherwise: "That did not work. Try again.",

  room: {
    people: (/** @type {number} */ count, /** @type {number} */ away) =>
      away === 0
        ? plural(count, { one: "{n} person", other: "{n} people" })
        : plural(count, {
            one: `{n} person, ${number(away)} away`,
            other: `{n} people, ${number(away)} away`,
          }),
    peopleWord: (/** @type {number} */ count, /** @type {number} */ away) =>
      away === 0
        ? plural(count, { one: "person", other: "people" })
        : plural(count, {
            one: `person, ${number(away)} away`,
            other: `people, ${number(away)} away`,
          }),
    peopleTitle: "People",
    you: "you",
    host: "host",
    coHost: "co-host",
    appoint: (/** @type {string} */ name) => `Make ${name} a co-host`,
    newLink: "New link",
    knocking: "Whoever comes has to knock, and is let in or not.",
    away: "away",
    awayHint: "The connection is lost. What is said meanwhile is fetched when it is back.",
    badgeHint: "The two pictures come from a person's key: they tell namesakes apart.",
    noName: "(no visible name)",
    whisperTo: (/** @type {string} */ name) => `Whisper to ${name}`,
    kick: (/** @type {string} */ name) => `Remove ${name}`,
    invite: "Invite",
    leave: "Leave",
    lock: "Lock room",
    unlock: "Unlock room",
    locked: "Locked",
    stop: "End room for all",
    help: "Help",
    conversation: "Conversation",
    messages: "Messages",
    unread: "New",
    connected: "Connected",
    encrypted: ", end-to-end encrypted",
    offline: "No network: your messages wait",
    reconnecting: "Reconnecting: your messages wait",
    notWithout: "That takes a connection. Try again when it is back.",
    welcome: "You see what is said from now on. What was said before you came is not shown to you.",
    hostOnly: "In this room only the host may remove people, lock it or end it.",
    alreadyInside: "You opened a link while in a room. Leave this one first, then open it again.",
    ends: (/** @type {string} */ at, /** @type {number} */ milliseconds) =>
      `The room ends at ${at}, in ${lasting(milliseconds)}`,
    endsNow: "The room ends now",
    fading: (/** @type {number} */ milliseconds) =>
      `Messages disappear ${lasting(milliseconds)} after they are shown.`,
    newMessages: (/** @type {number} */ count) =>
      plural(count, { one: "{n} new message", other: "{n} new messages" }),
  },

  invitation: {
    title: "Invite people",
    ready: "Your room is ready",
    text: "Send this link to the people you want here. Whoever has it can come in, as long as the room lasts.",
    onlyHere:
      "This page was opened under a name that only works on this machine. For others, open it under the machine's name or address in the network.",
    link: "Link to this room",
    copy: "Copy link",
    copied: "Copied",
    copyYourself: "The link is selected: press Ctrl+C, or press long on it, to copy.",
    share: "Share",
    showQr: "QR code",
    qr: "QR code of the link to this room",
    passphrase:
      "They need the passphrase too. It is not in the link: tell it to them by some other way.",
    missing: "You do not have the new link. Ask somebody in the room for it.",
  },

  linkChanged: {
    title: "The link has changed.",
    text: "The old one opens nothing any more.",
    copy: "Copy new link",
  },

  composer: {
    label: "Message",
    placeholder: "Say something",
    send: "Send",
    hint: "Enter sends, Shift+Enter starts a new line, / shows the commands",
    hintBreaks: "Shift+Enter sends, Enter starts a new line, / shows the commands",
    hintTouch: "/ shows the commands",
    left: (/** @type {number} */ bytes) =>
      plural(bytes, { one: "{n} byte left", other: "{n} bytes left" }),
    tooLong: (/** @type {number} */ bytes) =>
      plural(bytes, {
        one: "This is {n} byte too long to be sent at once. Shorten it, or send it in parts.",
        other: "This is {n} bytes too long to be sent at once. Shorten it, or send it in parts.",
      }),
    suggestions: "Suggestions",
    suggestionsFound: (/** @type {number} */ count) =>
      plural(count, {
        one: "{n} suggestion. Arrow keys choose, Enter takes it.",
        other: "{n} suggestions. Arrow keys choose, Enter takes it.",
      }),
    longer: "This is too long to be sent at once. Shorten it, or send it in parts.",
    answering: "Answer to {who}",
    answeringMine: "Answer to yourself",
    editing: "You are changing what you said",
    stop: "Do not answer or change it",
    unsayable: "There is nothing left of the message. Delete it instead, in its menu.",
  },

  /** @type {Record<string, { usage: string, does: string }>} by the command's name */
  commands: {
    purr: { usage: "NAME MESSAGE", does: "Whisper to one person" },
    me: { usage: "WORDS", does: "Say what you are doing" },
    nick: { usage: "NAME", does: "Take another name; your pictures stay" },
    exit: { usage: "", does: "Say goodbye and leave" },
    kick: { usage: "NAME", does: "Remove somebody; the link changes" },
    mute: {
      usage: "NAME",
      does: "Hide what somebody says, on this screen only and as long as they are here",
    },
    unmute: { usage: "NAME", does: "Show it again" },
    lock: { usage: "", does: "Let nobody in any more" },
    unlock: { usage: "", does: "Let people in again" },
    stop: { usage: "", does: "End the room for everyone" },
    words: { usage: "", does: "Compare six words with the others: nobody stands in between" },
    clear: { usage: "", does: "Empty the conversation on this screen only" },
    help: { usage: "", does: "Show the commands" },
  },
  choices: {
    title: "What to do with this message",
    react: (/** @type {string} */ emoji) => `React with ${emoji}`,
    reactOther: "Another reaction",
    answer: "Answer",
    edit: "Edit",
    seenBy: "Who has seen it",
    mute: (/** @type {string} */ name) => `Mute ${name} here`,
    unmute: (/** @type {string} */ name) => `Show ${name} again`,
    muteHint: "Until they leave. Whoever comes back comes as somebody new.",
    takeBack: "Delete for everyone",
    person: (/** @type {string} */ name) => `What to do with ${name}`,
    mention: (/** @type {string} */ name) => `Call ${name} in a message`,
    verify: "Compare the words",
    muted: "muted",
  },

  code: {
    copy: "Copy the code",
    copied: "Copied",
    copyYourself: "The code is selected: press Ctrl+C, or press long on it, to copy.",
  },

  emoji: {
    title: "Emoji",
    find: "Find by an English word",
    found: (/** @type {number} */ count) =>
      plural(count, { one: "{n} emoji found", other: "{n} emoji found" }),
    choose: "Add an emoji",
  },

  seenBy: {
    title: "Who has seen this message",
    seen: "Has answered since, so it was seen",
    unseen: "Not known yet",
    explain:
      "A page tells which messages it has received when its person says something. Nobody is told sooner.",
    forgotten: "This message is too old: who has seen it is not kept any more.",
    nobody: "Nobody else was here when you said this.",
  },

  words: {
    title: "Compare the words",
    how: "Read these six words to each other, on the phone or face to face. If they are the same, you see the same people in this room, and nobody stands between you.",
    differ:
      "If they differ, somebody may stand between you: say nothing secret here, and make a new room. They change whenever somebody comes or goes.",
    making: "Making the words …",
    people: "With whom you compared them",
    alone: "Nobody else is here.",
    unchecked: "not compared",
    checked: (/** @type {string} */ time) => `compared at ${time}`,
    compared: (/** @type {string} */ time) => `Last compared at ${time} with {who}.`,
    came: (/** @type {number} */ count, /** @type {string} */ names) =>
      count === 1 ? `${names} came in since then.` : `${names} have come in since then.`,
    left: (/** @type {number} */ count, /** @type {string} */ names) =>
      count === 1 ? `${names} left since then.` : `${names} have left since then.`,
    same: "Nobody has come or gone since then.",
    mark: "compared",
    markHint: "You have compared the words with this person.",
  },

  typing: (/** @type {number} */ count, /** @type {string} */ names) =>
    count === 1 ? `${names} is writing …` : `${names} are writing …`,

  wrong: {
    unknownCommand: (/** @type {string} */ command) =>
      `There is no command /${command}. Type /help to see all, or begin with // to say a slash.`,
    textMissing: (/** @type {string} */ command) => `What should /${command} say? Add some words.`,
    nameMissing: (/** @type {string} */ command) => `Who is meant? Type a name after /${command}.`,
    nothingFollows: (/** @type {string} */ command) =>
      `/${command} stands alone. To say it instead, begin with //.`,
    nobodyCalled: (/** @type {string} */ name) =>
      `Nobody here is called ${name}. Names with spaces may stand in quotes.`,
    yourself: (/** @type {string} */ command) => `That is you: /${command} is for the others.`,
    whichOne: (/** @type {string} */ name) => `Which ${name} is meant?`,
  },

  help: {
    title: "Help",
    commands: "Commands",
    slash: "To begin a message with a slash, type two.",
    formattingTitle: "Formatting",
    formatting:
      "Markdown and the formatting tags of HTML both work: **bold**, *emphasis*, `code`, lists, quotes, tables, links. Pictures, sounds and films from elsewhere are loaded only when you press them.",
    serverTitle: "What the server can see",
    server:
      "That there is a room, how many are in it, when and about how much each of you writes, who whispers to whom, and your network address. Not names, not words, not the link.",
  },

  confirm: {
    kickTitle: "Remove {who}?",
    kickText:
      "The room gets a new link, so that the old one does not lead back in. If it is enough that nobody else comes in, lock the room instead.",
    kick: "Remove",
    takeBackTitle: "Delete this message for everyone?",
    takeBackText:
      "Its words go from every page in this room. Who has read it has read it all the same.",
    takeBack: "Delete",
    stopTitle: "End the room for everyone?",
    stopText: "Everybody is sent out and every screen is wiped. This can not be undone.",
    stop: "End room",
    leaveTitle: "Leave the room?",
    leaveText: "What you see here is wiped from this page. To come back you need the link.",
    leaveHost:
      "You are the host: when you are gone, nobody can remove people, lock the room or end it any more. To leave that to somebody, make them a co-host first. If you come back, you are a member like the others. What you see here is wiped from this page.",
    appointTitle: "Make {who} a co-host?",
    appointText:
      "A co-host may remove people, you too, lock the room, let people in and end it. This can not be taken back.",
    appoint: "Make co-host",
    newLinkTitle: "Change the link?",
    newLinkText:
      "Everybody inside stays. Nobody can come in by the old link any more: not those either whom you have sent it already.",
    newLink: "Change link",
    leaveLast:
      "You are the only one here: the room ends when you leave, and nothing of it is kept.",
    leave: "Leave",
  },

  states: {
    sending: "Sending",
    waiting: "waiting",
    sent: "Sent",
    seen: "Seen by all",
    received: "Received",
    failed: "Not sent.",
    deleting: "waiting: the others still have it",
    undeleted: "Not deleted: the others still have it.",
    undeletable:
      "The others may still have it. You came back as somebody new, and can not delete it any more.",
  },
  retry: "Retry",
  nobodyThere: "That person has left.",
  unsure: "It may have arrived all the same.",

  said: {
    disappears: (/** @type {number} */ milliseconds) => `Disappears in ${lasting(milliseconds)}`,
    whispersTo: "whispers to",
    whisperTo: "Whisper to",
    whispersToYou: "whispers to you",
    farewell: "says goodbye",
    you: "You",
    fetched: "Fetched later: this is about when it was said.",
    source: "Show as typed",
    showAll: "Show all",
    unknown: "This message is of a kind that this page can not show.",
    deleted: "This message was deleted.",
    edited: "edited",
    muted: "Hidden: you have muted {who}.",
    answersUnseen: "An answer to something that was not said to you",
    jump: "Go to what is answered",
    reaction: (/** @type {string} */ emoji, /** @type {string} */ names) => `${emoji}: ${names}`,
  },

  /** @type {Record<Exclude<Notice["type"], "gap" | "fetched" | "returned" | "ends-soon"> | "unopenable-nobody" | "link-missing-nobody", string>} */
  notices: {
    joined: "{who} came in",
    left: "{who} left",
    "timed-out": "{who} lost the connection and did not come back",
    gone: "{who} left while you were away",
    rejoined:
      "You were away too long to keep your seat: you are back as somebody new. What was said in between did not reach you.",
    kicked: "{by} removed {who}",
    appointed: "{who} is a co-host now",
    locked: "{by} locked the room",
    unlocked: "{by} unlocked the room",
    renamed: "{who} is now called {by}",
    "link-changed": "The link of the room has changed",
    "link-missing":
      "The link has changed, but {by} did not give you the new one. You stay in; ask somebody here for it.",
    "link-missing-nobody":
      "The link has changed while you were away, and nobody could give you the new one. You stay in; ask somebody here for it.",
    "two-versions":
      "Two people were shown different versions of a message of {who}. Somebody is cheating: take care.",
    "roster-differs":
      "{who} sees other people in this room than you do. Ask, by some other way, who is here.",
    ghost: "The server shows somebody who has no proof of the link. Nobody writes to that person.",
    unopenable: "Something that came in the name of {who} could not be opened. It was ignored.",
    "unopenable-nobody":
      "Something that came in nobody's name could not be opened. It was ignored.",
    forged: "The server showed an order that nobody here has signed. It was ignored.",
  },
  returned: (/** @type {number} */ milliseconds) =>
    `You are back. The connection was lost for ${lasting(milliseconds)}.`,
  returnedSlow: (/** @type {number} */ milliseconds) =>
    `You are back. The connection was too slow for all that was said, and was lost for ${lasting(milliseconds)}.`,
  endsSoon: (/** @type {number} */ minutes) =>
    plural(minutes, {
      one: "The room ends in {n} minute. Everything in it is wiped then.",
      other: "The room ends in {n} minutes. Everything in it is wiped then.",
    }),
  gap: (/** @type {number} */ count, /** @type {string} */ when) =>
    plural(count, {
      one: `A message of {who} is missing (${when}): nobody here could give it to you.`,
      other: `{n} messages of {who} are missing (${when}): nobody here could give them to you.`,
    }),
  fetched: (/** @type {number} */ count) =>
    plural(count, {
      one: "A message that you missed was fetched from {who}.",
      other: "{n} messages that you missed were fetched from {who}.",
    }),
  fetchedFromSeveral: (/** @type {number} */ count) =>
    plural(count, {
      one: "A message that you missed was fetched from several people here.",
      other: "{n} messages that you missed were fetched from several people here.",
    }),

  media: {
    from: {
      img: (/** @type {string} */ host) => `Picture from ${host}`,
      audio: (/** @type {string} */ host) => `Sound from ${host}`,
      video: (/** @type {string} */ host) => `Film from ${host}`,
    },
    failed: {
      img: (/** @type {string} */ host) =>
        `Picture from ${host}: it did not come, or may not be shown here.`,
      audio: (/** @type {string} */ host) =>
        `Sound from ${host}: it did not come, or may not be shown here.`,
      video: (/** @type {string} */ host) =>
        `Film from ${host}: it did not come, or may not be shown here.`,
    },
    hint: "Press to load. That host then sees your network address.",
    refused: "Your preferences say not to load it.",
  },

  endings: {
    left: { title: "You have left", text: "The room goes on as long as somebody is in it." },
    kicked: {
      title: (/** @type {string} */ by) => `${by} removed you`,
      titleUnsaid: "You were removed",
      text: "The room goes on without you, under another link.",
    },
    stopped: {
      title: (/** @type {string} */ by) => `${by} ended the room`,
      titleMine: "You ended the room",
      titleUnsaid: "The room was ended",
      text: "It is over for everyone.",
    },
    unproved: {
      title: "The server sent you out",
      kicked: "It says that somebody removed you, but shows no proof of that.",
      stopped: "It says that somebody ended the room, but shows no proof of that.",
      "time-over": "It says that the room's time is over, but the room was made to last longer.",
      advice:
        "It may not be true. Ask the others by some other way; if they know nothing of it, your link leads back in.",
    },
    "time-over": {
      title: "The room's time is over",
      text: "It has ended for everyone, as it was made to.",
    },
    lost: {
      title: "The connection is lost",
      text: "If somebody is still in the room, you can go back in.",
    },
    "server-stopping": {
      title: "The server is stopping",
      text: "With it the room has ended for everyone.",
    },
    silent: {
      title: "The connection was silent too long",
      text: "Perhaps this device was asleep. If somebody is still in the room, you can go back in.",
    },
    "too-far-behind": {
      title: "The connection was too slow",
      text: "More was said than it could carry. If somebody is still in the room, you can go back in.",
    },
    "too-fast": {
      title: "That was too fast",
      text: "More was sent from here than the room allows. You can go back in after a few seconds.",
    },
    protocol: {
      title: "The page and the server misunderstood each other",
      text: "The server closed the connection. Reload the page, then open the link again.",
    },
    fault: {
      title: "Something went wrong on the server",
      text: "It closed the connection. If somebody is still in the room, you can go back in.",
    },
    elsewhere: {
      title: "Your seat has another connection",
      text: "The room goes on there, and has ended here.",
    },
    gone: {
      title: "The room has ended",
      text: "When the connection was back, the room was not: the last one left, or the server was started again and has forgotten it.",
    },
    "shut-out": {
      title: "You were away too long",
      text: "Your seat was given up.",
      deadLink:
        "The link that you have opens nothing any more: the room has ended or has a new link.",
    },
    version: {
      title: "This page is not up to date",
      text: "The server speaks another version. Reload the page, then open the link again.",
    },
    wiped: "Nothing was kept: messages, names and keys are gone from this page.",
    wipedButKey:
      "Messages, the names of the others and all keys are gone from this page. Only the link and your own name are still here, until you go on.",
    goBack: "Go back in",
    newRoom: "New room",
    unsent: "You had not sent this yet",
    copy: "Copy",
    copied: "Copied",
    copyYourself: "The text is selected: press Ctrl+C, or press long on it, to copy.",
  },

  // prettier-ignore
  aliases: {
    name: (/** @type {string} */ adjective, /** @type {string} */ noun) => `${adjective} ${noun}`,
    adjectives: [
      "Quiet", "Gentle", "Brave", "Curious", "Merry", "Patient", "Clever", "Sleepy", "Swift", "Kind",
      "Bright", "Calm", "Daring", "Eager", "Honest", "Jolly", "Lucky", "Mellow", "Nimble", "Proud",
      "Silent", "Sunny", "Tender", "Velvet", "Roaming", "Wise", "Witty", "Amber", "Hidden", "Mossy",
      "Misty", "Starry",
    ],
    nouns: [
      "Otter", "Heron", "Fox", "Badger", "Wren", "Hare", "Lynx", "Owl", "Finch", "Hedgehog",
      "Marten", "Robin", "Seal", "Sparrow", "Stoat", "Swan", "Toad", "Vole", "Weasel", "Beaver",
      "Crane", "Deer", "Dormouse", "Falcon", "Gecko", "Ibex", "Jackdaw", "Kestrel", "Magpie", "Newt",
      "Raven", "Squirrel",
    ],
  },
});

export default english;
