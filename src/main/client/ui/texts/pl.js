/** Every sentence of the page, in Polish. */

/** @param {import("../speech.js").Speech} speech */
const polish = ({ lasting, number, plural, soon }) => ({
  title: (/** @type {number} */ unread) => (unread > 0 ? `(${unread}) Sanctuary` : "Sanctuary"),
  name: "Sanctuary",
  close: "Zamknij",
  cancel: "Anuluj",
  dismiss: "Ukryj",
  insecure:
    "To połączenie nie jest chronione przed ingerencją: ktoś, kto ma władzę nad tą siecią, mógł zmienić tę stronę. Do tajemnic używaj https.",

  language: "Język",
  notLoaded: {
    title: "Nie udało się tego wczytać",
    text: "Część tej strony nie dotarła. Sprawdź połączenie i spróbuj ponownie.",
  },
  menu: { title: "Więcej" },

  search: {
    title: "Szukaj",
    label: "Szukaj w tym, co powiedziano",
    previous: "Wcześniejsze trafienie",
    next: "Późniejsze trafienie",
    close: "Zamknij wyszukiwanie",
    found: (/** @type {number} */ at, /** @type {number} */ count) =>
      plural(count, {
        one: `${number(at)} z {n} trafienia`,
        few: `${number(at)} z {n} trafień`,
        many: `${number(at)} z {n} trafień`,
        other: `${number(at)} z {n} trafienia`,
      }),
    nothing: "Nic nie znaleziono",
  },

  save: {
    title: "Zachowaj to, co powiedziano",
    warning:
      "To, co skopiujesz lub zapiszesz, zostaje na tym urządzeniu, dla każdego, kto może go używać, dopóki tego nie skasujesz. Wszystko inne tutaj idzie w niepamięć.",
    label: "To, co powiedziano, jako tekst",
    copy: "Kopiuj",
    copied: "Skopiowano",
    copyYourself:
      "Tekst jest zaznaczony: aby go skopiować, naciśnij Ctrl+C lub przytrzymaj go palcem.",
    download: "Zapisz jako plik",
    file: "sanctuary.txt",
  },

  preferences: {
    title: "Ustawienia",
    theme: "Wygląd",
    themes: {
      system: "Jak w systemie",
      light: "Jasny",
      dark: "Ciemny",
      contrast: "Wysoki kontrast",
    },
    notify: "Powiadomienia",
    notifyLevels: { off: "Wyłączone", mentions: "Wzmianki i szepty", all: "Wszystko" },
    notifyDenied:
      "Twoja przeglądarka nie pozwala tej stronie na powiadomienia. Zezwól na nie w ustawieniach przeglądarki, a potem wybierz jeszcze raz.",
    notifyUnsupported: "Ta przeglądarka nie potrafi pokazywać powiadomień.",
    notifyWords: "Pokazuj słowa w powiadomieniach",
    notifyWordsHint: "W przeciwnym razie mówią tylko, że coś powiedziano.",
    sound: "Dźwięk",
    soundHint: "Cichy, gdy patrzysz gdzie indziej.",
    typing: "Pokazuj innym, że piszę",
    typingHint: "Widzą, że piszesz, ale nie co; a ty widzisz, kto z nich pisze.",
    media: "Proponuj obrazy, dźwięki i filmy z innych miejsc",
    mediaHint:
      "Wczytują się dopiero po naciśnięciu. Gdy to wyłączysz, nie da się ich tu w ogóle wczytać.",
    enter: "Klawisz Enter",
    enterKeys: { device: "Jak zwykle tutaj", sends: "Wysyła", breaks: "Zaczyna nowy wiersz" },
    remember: "Zapamiętaj to na tym urządzeniu",
    rememberHint:
      "Tylko to, co jest na tej stronie, i nic z żadnego pokoju. Po wyłączeniu nic nie jest przechowywane.",
  },

  notify: {
    message: "Ktoś coś powiedział",
    mention: "Ktoś cię zawołał",
    whisper: "Ktoś do ciebie szepcze",
    words: (/** @type {string} */ name, /** @type {string} */ text) => `${name}: ${text}`,
  },

  keys: {
    title: "Klawiatura",
    list: {
      send: { press: "Enter", does: "Wyślij, albo to, co mówią ustawienia" },
      line: { press: "Shift+Enter", does: "Zacznij nowy wiersz" },
      edit: { press: "↑", does: "W pustym polu: zmień swoją ostatnią wiadomość" },
      again: { press: "Alt+↑ Alt+↓", does: "Przejrzyj swoje wcześniejsze wiadomości" },
      complete: {
        press: "Enter, Tab",
        does: "Wstaw polecenie, imię lub emoji, gdy są podpowiedzi",
      },
      choose: { press: "↑ ↓", does: "Wybierz spośród podpowiedzi" },
      cancel: { press: "Esc", does: "Zamknij to, co otwarte, przerwij to, co zaczynasz" },
      search: { press: "Ctrl+Shift+F", does: "Szukaj w tym, co powiedziano" },
      admit: { press: "F8", does: "Wpuść pierwszą osobę, która puka" },
      decline: { press: "F9", does: "Odmów pierwszej osobie, która puka" },
      panic: { press: "Esc Esc Esc", does: "Wyjdź natychmiast i opróżnij stronę" },
    },
    panic:
      "Esc trzy razy w ciągu sekundy opuszcza pokój bez pożegnania, czyści stronę i zamiast niej pokazuje pustą. Nic cię wcześniej nie zapyta.",
  },

  about: {
    title: "O Sanctuary",
    text: "Pokój rozmów, który zapomina. To, co się tu mówi, jest szyfrowane w twojej przeglądarce, przekazywane przez serwer, który nie może tego przeczytać, i znika, gdy wychodzi ostatnia osoba.",
    open: "To wolne oprogramowanie. Kto je uruchamia, może je zmienić: liczba poniżej mówi, czy to ta strona, którą opublikowano.",
    build: "Ta strona",
    buildHint:
      "SHA-256 wszystkich plików tej strony. Kto zbuduje te same źródła, otrzyma tę samą liczbę.",
    licences: "Licencje tego, co w niej jest",
  },

  serverView: {
    title: "Co może widzieć ten serwer",
    intro:
      "Dopóki nie jesteś w żadnym pokoju: tylko to, że pobrano tę stronę. W pokoju te rzeczy i żadnych innych:",
    introRoom: "W tej chwili i o tym pokoju:",
    only: "tak",
    rows: {
      address: "Twój adres sieciowy",
      browser: "Twoja przeglądarka",
      room: "Że pokój istnieje",
      people: "Ile osób w nim jest",
      times: "Kiedy każde z was coś mówi",
      sizes: "Mniej więcej, jak to jest długie",
      amount: "Ile każde z was mówi",
      whispers: "Które miejsca szepczą do siebie",
      orders: "Kto zostaje usunięty i czy pokój jest zablokowany",
      connection: "Kiedy twoje połączenie znika i wraca",
    },
    values: {
      address: "Widzi go i nie mówi tej stronie, jaki jest. Nigdzie go nie zapisuje.",
      browser: "To, co poznaje każda witryna: nazwa i wersja przeglądarki, twoje języki.",
      room: "Losowa liczba. Nie jego link.",
      times: (/** @type {string} */ time) => `Ty, ostatnio o ${time}`,
      sizes: (/** @type {number} */ bytes) =>
        plural(bytes, {
          one: "Twoja ostatnia wiadomość: do {n} bajta, jak wszystkie krótkie",
          few: "Twoja ostatnia wiadomość: do {n} bajtów. Każda klasa jest dwa razy większa od poprzedniej.",
          many: "Twoja ostatnia wiadomość: do {n} bajtów. Każda klasa jest dwa razy większa od poprzedniej.",
          other:
            "Twoja ostatnia wiadomość: do {n} bajta. Każda klasa jest dwa razy większa od poprzedniej.",
        }),
      amount: (/** @type {number} */ count) =>
        plural(count, {
          one: "{n} twoja wiadomość",
          few: "{n} twoje wiadomości",
          many: "{n} twoich wiadomości",
          other: "{n} twojej wiadomości",
        }),
      whispers: (/** @type {number} */ count) =>
        plural(count, {
          one: "{n} szept, twój lub do ciebie",
          few: "{n} szepty, twoje lub do ciebie",
          many: "{n} szeptów, twoich lub do ciebie",
          other: "{n} szeptu, twojego lub do ciebie",
        }),
      nothing: "Nie ma jeszcze żadnej twojej wiadomości.",
      locked: "Zablokowany",
      unlocked: "Niezablokowany",
      up: "Teraz jest połączenie",
      lost: "Właśnie zniknęło",
    },
    notTitle: "Czego nie może widzieć",
    not: "Ani twojego imienia, ani niczyjego, ani słowa z tego, co się mówi, ani linku do pokoju, ani tego, kto na co odpowiada lub reaguje.",
    tls: "Nic z tego nie przechowuje: nie ma dziennika, bazy danych ani pliku. Ale ten, kto go uruchamia, mógłby patrzeć, gdy tu jesteś.",
  },

  entry: {
    promise: "Pokój, który zapomina.",
    about:
      "To, co mówisz, jest szyfrowane w twojej przeglądarce dla osób w pokoju i dla nikogo innego. Gdy wychodzi ostatnia z nich, nic z tego nie zostaje.",
    alias: "Twoje imię w pokoju",
    aliasHint: "Dowolne imię, w dowolnym piśmie. Inni je widzą, serwer nigdy.",
    aliasEmpty: "Najpierw wpisz imię: inni widzą je obok tego, co mówisz.",
    aliasLong: (/** @type {number} */ excess) =>
      plural(excess, {
        one: "To imię jest za długie. Skróć je o {n} znak.",
        few: "To imię jest za długie. Skróć je o {n} znaki.",
        many: "To imię jest za długie. Skróć je o {n} znaków.",
        other: "To imię jest za długie. Skróć je o {n} znaku.",
      }),
    anotherAlias: "Inne losowe imię",
    create: "Utwórz pokój",
    creating: "Tworzę pokój…",
    options: "Opcje",
    hostOnly: "Tylko ja mogę usuwać osoby, zablokować pokój lub go zakończyć",
    hostOnlyHint: "W przeciwnym razie może to każdy w pokoju.",
    knock: "Kto przychodzi, musi zapukać",
    knockHint: "Ktoś w środku wpuszcza tę osobę albo nie. Z opcją powyżej tylko ty.",
    passphrase: "Hasło",
    passphraseHint:
      "Kto przychodzi, potrzebuje go oprócz linku. Przekaż je inną drogą niż link i wybierz kilka słów: to jedyne, co pomoże, gdy link trafi w niepowołane ręce.",
    ends: "Pokój się kończy",
    endsNever: "gdy wychodzi ostatnia osoba",
    endsAfter: (/** @type {number} */ milliseconds) =>
      `najpóźniej po czasie: ${lasting(milliseconds)}`,
    fades: "Wiadomości znikają",
    fadesNever: "gdy pokój się kończy",
    fadesAfter: (/** @type {number} */ milliseconds) => `po czasie: ${lasting(milliseconds)}`,
    fadesHint:
      "Każda strona robi to sama i pokazuje, ile czasu zostało. Nikogo nie da się powstrzymać przed kopiowaniem.",
    places: "Miejsce dla",
    placesAny: "tylu osób, na ile pozwala serwer",
    placesFor: (/** @type {number} */ count) =>
      plural(count, { one: "{n} osoby", few: "{n} osób", many: "{n} osób", other: "{n} osoby" }),
    haveLink: "Masz link?",
    link: "Link lub klucz pokoju",
    linkHint: "Cały link albo 44 znaki po #.",
    open: "Otwórz",
    linkEmpty: "Najpierw wklej link lub klucz pokoju.",
    linkForeign: (/** @type {string} */ host) =>
      `Ten link należy do Sanctuary pod adresem ${host}. Otwórz go w pasku adresu przeglądarki.`,
    reloaded:
      "Odświeżenie tej strony oznacza wyjście. Nic nie zostało, nawet link: otwórz go ponownie, aby wrócić.",
  },

  knocks: {
    title: "Przy drzwiach",
    knocks: "{who} puka",
    admit: "Wpuść",
    decline: "Odmów",
    admitWho: (/** @type {string} */ name) => `Wpuść: ${name}`,
    declineWho: (/** @type {string} */ name) => `Odmów: ${name}`,
    withKey: (/** @type {string} */ label, /** @type {string} */ key) => `${label} (${key})`,
    waitingTitle: "Pukasz do drzwi",
    waiting:
      "Osoby w środku widzą twoje imię i decydują. Nie widzisz nic z pokoju, dopóki któraś z nich cię nie wpuści; nie zamykaj tej strony.",
    giveUp: "Nie czekaj",
  },

  passphrase: {
    show: "Pokaż",
    label: "Hasło pokoju",
    empty: "Wpisz hasło tego pokoju: zna je ten, kto cię zaprosił.",
  },

  join: {
    title: "Masz zaproszenie",
    looking: "Szukam pokoju…",
    open: "Pokój jest otwarty. Jeszcze w nim nie jesteś: nic się nie stanie, dopóki nie wejdziesz.",
    openPassphrase:
      "Pokój jest otwarty i wymaga hasła. Jeszcze w nim nie jesteś: nic się nie stanie, dopóki nie wejdziesz.",
    enter: "Wejdź do pokoju",
    entering: "Wchodzisz…",
    elsewhere: "Utwórz własny pokój",
    again: "Sprawdź ponownie",
    problems: {
      ended: {
        title: "Ten pokój się zakończył",
        text: "Nic z niego nie zostało. Jeśli ludzie wciąż tam są, ich link się zmienił: poproś ich o nowy.",
      },
      damaged: {
        title: "Ten link jest uszkodzony",
        text: "Brakuje jego części albo coś zmieniło się po drodze. Skopiuj go jeszcze raz w całości albo poproś o niego ponownie.",
      },
      newer: {
        title: "Ten link pochodzi z nowszego Sanctuary",
        text: "Ta strona jeszcze go nie rozumie. Odśwież stronę; jeśli to nie pomoże, trzeba zaktualizować ten serwer.",
      },
      locked: {
        title: "Pokój jest zablokowany",
        text: "Nikt nie może teraz wejść. Poproś kogoś w środku o odblokowanie, a potem sprawdź ponownie.",
      },
      full: {
        title: "Pokój jest pełny",
        text: "Jest w nim tyle osób, ile może pomieścić. Gdy ktoś wyjdzie, znów będzie miejsce.",
      },
      "another-room": {
        title: "To nie jest pokój z tego linku",
        text: "Serwer podstawił za nim inny pokój. Nie wchodź i powiedz o tym inną drogą temu, kto dał ci link.",
      },
      unreachable: {
        title: "Nie można połączyć się z serwerem",
        text: "Może nie masz sieci albo serwera chwilowo nie ma. Twój link jest tu nadal dobry: sprawdź ponownie.",
      },
    },
  },

  refused: {
    "room-full": "Pokój jest pełny. Gdy ktoś wyjdzie, znów będzie miejsce.",
    locked: "Pokój jest zablokowany. Poproś kogoś w środku o odblokowanie.",
    "not-here": "Ten pokój się zakończył. Nic z niego nie zostało.",
    gone: "Ten link już nie działa. Poproś osoby w pokoju o nowy.",
    ended: "Połączenie zakończyło się, zanim to się udało.",
    "link-missing": "Link się zmienił, a ty nie masz nowego. Poproś o to kogoś, kto go ma.",
    "another-room":
      "Serwer podstawił za tym linkiem inny pokój. Nie wchodź i powiedz o tym temu, kto ci go dał.",
    impostor:
      "To, co serwer mówi o tym pokoju, nie zgadza się. Nie wchodź i powiedz o tym temu, kto prowadzi serwer.",
    unreachable: "Nie można połączyć się z serwerem. Sprawdź połączenie i spróbuj ponownie.",
    "server-stopping": "Serwer uruchamia się ponownie. Spróbuj za chwilę.",
    silent: "Serwer zbyt długo nie odpowiadał. Spróbuj ponownie.",
    version: "Ta strona i serwer mają różne wersje. Odśwież stronę.",
    fault: "Na serwerze coś poszło nie tak. Spróbuj ponownie.",
    protocol: "Serwer nie zrozumiał tej strony. Odśwież ją i spróbuj ponownie.",
    "too-far-behind": "Połączenie było za wolne dla tego pokoju. Spróbuj ponownie.",
    "wrong-proof": "Serwer nie przyjął dowodu. Spróbuj ponownie albo poproś jeszcze raz o link.",
    declined: "Tym razem nikt w środku cię nie wpuścił.",
    unanswered: "Nikt w środku nie odpowiedział. Spróbuj później albo zapytaj ich inną drogą.",
    "wrong-passphrase":
      "To hasło nie pasuje do tego pokoju. Sprawdź, czy jest wpisane tak, jak ci je podano.",
    "no-stretching":
      "Ta przeglądarka nie poradziła sobie z hasłem. Spróbuj ponownie albo użyj innej przeglądarki.",
    "not-allowed": "W tym pokoju może to zrobić tylko gospodarz.",
    stale: "Pokój zmienił się w tej samej chwili. Spójrz na niego i spróbuj ponownie.",
    "time-over":
      "Koniec tego pokoju już minął. Spójrz na zegar tego urządzenia i spróbuj ponownie.",
    "no-such-member": "Tej osoby nie ma już w pokoju.",
    away: "Tej osoby chwilowo nie ma. Spróbuj ponownie, gdy wróci.",
    unsupported: "Serwer nie zna tego rodzaju pokoju.",
    exists: "Ten pokój już istnieje. Spróbuj ponownie.",
    "not-known": "Tej wiadomości już tu nie ma.",
    "not-yours": "Po wysłaniu może to zmienić tylko ten, kto to powiedział.",
    "changed-often": "Tę wiadomość zmieniano zbyt często. Powiedz to od nowa.",
  },
  tooMany: (/** @type {number | undefined} */ wait) =>
    wait === undefined
      ? "Zbyt wiele osób chce wejść naraz. Spróbuj ponownie za chwilę."
      : `Zbyt wiele osób chce wejść naraz. Spróbuj ponownie ${soon(wait)}.`,
  tooFast: (/** @type {number | undefined} */ wait) =>
    wait === undefined
      ? "To było szybciej, niż pozwala pokój. Spróbuj ponownie za chwilę."
      : `To było szybciej, niż pozwala pokój. Spróbuj ponownie ${soon(wait)}.`,
  refusedOtherwise: "To się nie udało. Spróbuj ponownie.",

  room: {
    people: (/** @type {number} */ count, /** @type {number} */ away) =>
      away === 0
        ? plural(count, {
            one: "{n} osoba",
            few: "{n} osoby",
            many: "{n} osób",
            other: "{n} osoby",
          })
        : plural(count, {
            one: `{n} osoba, bez połączenia: ${number(away)}`,
            few: `{n} osoby, bez połączenia: ${number(away)}`,
            many: `{n} osób, bez połączenia: ${number(away)}`,
            other: `{n} osoby, bez połączenia: ${number(away)}`,
          }),
    peopleWord: (/** @type {number} */ count, /** @type {number} */ away) =>
      away === 0
        ? plural(count, { one: "osoba", few: "osoby", many: "osób", other: "osoby" })
        : plural(count, {
            one: `osoba, bez połączenia: ${number(away)}`,
            few: `osoby, bez połączenia: ${number(away)}`,
            many: `osób, bez połączenia: ${number(away)}`,
            other: `osoby, bez połączenia: ${number(away)}`,
          }),
    peopleTitle: "Osoby",
    you: "ty",
    host: "gospodarz",
    coHost: "współgospodarz",
    appoint: (/** @type {string} */ name) => `Zrób współgospodarzem: ${name}`,
    newLink: "Nowy link",
    knocking: "Kto przychodzi, musi zapukać i zostaje wpuszczony albo nie.",
    away: "bez połączenia",
    awayHint: "Połączenie zniknęło. To, co się teraz mówi, zostanie pobrane, gdy wróci.",
    badgeHint:
      "Te dwa obrazki pochodzą z klucza osoby: po nich odróżnisz osoby o tym samym imieniu.",
    noName: "(brak widocznego imienia)",
    whisperTo: (/** @type {string} */ name) => `Szepnij do: ${name}`,
    kick: (/** @type {string} */ name) => `Usuń z pokoju: ${name}`,
    invite: "Zaproś",
    leave: "Wyjdź",
    lock: "Zablokuj pokój",
    unlock: "Odblokuj pokój",
    locked: "Zablokowany",
    stop: "Zakończ pokój dla wszystkich",
    help: "Pomoc",
    conversation: "Rozmowa",
    messages: "Wiadomości",
    unread: "Nowe",
    connected: "Połączono",
    encrypted: ", szyfrowanie end-to-end",
    offline: "Brak sieci: twoje wiadomości czekają",
    reconnecting: "Łączę ponownie: twoje wiadomości czekają",
    notWithout: "Do tego potrzeba połączenia. Spróbuj ponownie, gdy wróci.",
    welcome:
      "Widzisz to, co mówi się od tej chwili. Tego, co powiedziano wcześniej, nie zobaczysz.",
    hostOnly: "W tym pokoju tylko gospodarz może usuwać osoby, zablokować go lub zakończyć.",
    alreadyInside:
      "Otwierasz link, będąc w pokoju. Najpierw wyjdź z tego pokoju, a potem otwórz link ponownie.",
    ends: (/** @type {string} */ at, /** @type {number} */ milliseconds) =>
      `Pokój kończy się o ${at}, pozostały czas: ${lasting(milliseconds)}`,
    endsNow: "Pokój kończy się teraz",
    fading: (/** @type {number} */ milliseconds) =>
      `Czas, po którym pokazane wiadomości znikają: ${lasting(milliseconds)}.`,
    newMessages: (/** @type {number} */ count) =>
      plural(count, {
        one: "{n} nowa wiadomość",
        few: "{n} nowe wiadomości",
        many: "{n} nowych wiadomości",
        other: "{n} nowej wiadomości",
      }),
  },

  invitation: {
    title: "Zaproś ludzi",
    ready: "Twój pokój jest gotowy",
    text: "Wyślij ten link osobom, które chcesz tu widzieć. Kto go ma, może wejść, dopóki pokój istnieje.",
    onlyHere:
      "Tę stronę otwarto pod nazwą, która działa tylko na tym komputerze. Dla innych otwórz ją pod nazwą lub adresem komputera w sieci.",
    link: "Link do tego pokoju",
    copy: "Kopiuj link",
    copied: "Skopiowano",
    copyYourself:
      "Link jest zaznaczony: aby go skopiować, naciśnij Ctrl+C lub przytrzymaj go palcem.",
    share: "Udostępnij",
    showQr: "Kod QR",
    qr: "Kod QR z linkiem do tego pokoju",
    passphrase: "Potrzebują też hasła. Nie ma go w linku: przekaż je inną drogą.",
    missing: "Nie masz nowego linku. Poproś o niego kogoś w pokoju.",
  },

  linkChanged: {
    title: "Link się zmienił.",
    text: "Stary niczego już nie otwiera.",
    copy: "Kopiuj nowy link",
  },

  composer: {
    label: "Wiadomość",
    placeholder: "Powiedz coś",
    send: "Wyślij",
    hint: "Enter wysyła, Shift+Enter zaczyna nowy wiersz, / pokazuje polecenia",
    hintBreaks: "Shift+Enter wysyła, Enter zaczyna nowy wiersz, / pokazuje polecenia",
    hintTouch: "/ pokazuje polecenia",
    left: (/** @type {number} */ bytes) =>
      plural(bytes, {
        one: "został {n} bajt",
        few: "zostały {n} bajty",
        many: "zostało {n} bajtów",
        other: "zostało {n} bajta",
      }),
    tooLong: (/** @type {number} */ bytes) =>
      plural(bytes, {
        one: "To o {n} bajt za długie, by wysłać je naraz. Skróć je albo wyślij w częściach.",
        few: "To o {n} bajty za długie, by wysłać je naraz. Skróć je albo wyślij w częściach.",
        many: "To o {n} bajtów za długie, by wysłać je naraz. Skróć je albo wyślij w częściach.",
        other: "To o {n} bajta za długie, by wysłać je naraz. Skróć je albo wyślij w częściach.",
      }),
    suggestions: "Podpowiedzi",
    suggestionsFound: (/** @type {number} */ count) =>
      plural(count, {
        one: "{n} podpowiedź. Wybierz strzałkami, Enter wstawia.",
        few: "{n} podpowiedzi. Wybierz strzałkami, Enter wstawia.",
        many: "{n} podpowiedzi. Wybierz strzałkami, Enter wstawia.",
        other: "{n} podpowiedzi. Wybierz strzałkami, Enter wstawia.",
      }),
    longer: "To za długie, by wysłać je naraz. Skróć je albo wyślij w częściach.",
    answering: "Odpowiedź dla: {who}",
    answeringMine: "Odpowiedź na własną wiadomość",
    editing: "Zmieniasz swoją wiadomość",
    stop: "Nie odpowiadaj ani nie zmieniaj",
    unsayable: "Z wiadomości nic nie zostało. Zamiast tego skasuj ją w jej menu.",
  },

  commands: {
    purr: { usage: "IMIĘ WIADOMOŚĆ", does: "Szepnij do jednej osoby" },
    me: { usage: "SŁOWA", does: "Powiedz, co robisz" },
    nick: { usage: "IMIĘ", does: "Przyjmij inne imię; twoje obrazki zostają" },
    exit: { usage: "", does: "Pożegnaj się i wyjdź" },
    kick: { usage: "IMIĘ", does: "Usuń kogoś z pokoju; link się zmienia" },
    mute: { usage: "IMIĘ", does: "Ukryj to, co ktoś mówi, tylko na tym ekranie i dopóki tu jest" },
    unmute: { usage: "IMIĘ", does: "Pokaż to znowu" },
    lock: { usage: "", does: "Nie wpuszczaj już nikogo" },
    unlock: { usage: "", does: "Znów wpuszczaj ludzi" },
    stop: { usage: "", does: "Zakończ pokój dla wszystkich" },
    words: { usage: "", does: "Porównaj z innymi sześć słów: nikt nie stoi pomiędzy wami" },
    clear: { usage: "", does: "Opróżnij rozmowę, tylko na tym ekranie" },
    help: { usage: "", does: "Pokaż polecenia" },
  },
  choices: {
    title: "Co zrobić z tą wiadomością",
    react: (/** @type {string} */ emoji) => `Zareaguj: ${emoji}`,
    reactOther: "Inna reakcja",
    answer: "Odpowiedz",
    edit: "Zmień",
    seenBy: "Kto ją widział",
    mute: (/** @type {string} */ name) => `Wycisz tutaj: ${name}`,
    unmute: (/** @type {string} */ name) => `Pokaż znowu: ${name}`,
    muteHint: "Dopóki ta osoba tu jest. Kto wraca, wraca jako ktoś nowy.",
    takeBack: "Skasuj dla wszystkich",
    person: (/** @type {string} */ name) => `Co zrobić z osobą ${name}`,
    mention: (/** @type {string} */ name) => `Zawołaj w wiadomości: ${name}`,
    verify: "Porównaj słowa",
    muted: "wyciszono",
  },

  code: {
    copy: "Kopiuj kod",
    copied: "Skopiowano",
    copyYourself:
      "Kod jest zaznaczony: aby go skopiować, naciśnij Ctrl+C lub przytrzymaj go palcem.",
  },

  emoji: {
    title: "Emoji",
    find: "Szukaj angielskim słowem",
    found: (/** @type {number} */ count) =>
      plural(count, {
        one: "Znaleziono {n} emoji",
        few: "Znaleziono {n} emoji",
        many: "Znaleziono {n} emoji",
        other: "Znaleziono {n} emoji",
      }),
    choose: "Dodaj emoji",
  },

  seenBy: {
    title: "Kto widział tę wiadomość",
    seen: "Od tamtej pory jest odpowiedź, więc wiadomość widziano",
    unseen: "Jeszcze nie wiadomo",
    explain:
      "Strona mówi, które wiadomości do niej dotarły, gdy osoba przy niej coś powie. Wcześniej nikt się o tym nie dowie.",
    forgotten: "Ta wiadomość jest za stara: nie ma już zapisu, kto ją widział.",
    nobody: "Nikogo innego tu nie było, gdy padły te słowa.",
  },

  words: {
    title: "Porównaj słowa",
    how: "Przeczytajcie sobie nawzajem te sześć słów, przez telefon albo twarzą w twarz. Jeśli są takie same, widzicie w tym pokoju te same osoby i nikt nie stoi pomiędzy wami.",
    differ:
      "Jeśli się różnią, ktoś może stać pomiędzy wami: nie mów tu nic tajnego i utwórz nowy pokój. Słowa zmieniają się zawsze, gdy ktoś przychodzi lub wychodzi.",
    making: "Tworzę słowa…",
    people: "Z kim są porównane",
    alone: "Nikogo innego tu nie ma.",
    unchecked: "nieporównane",
    checked: (/** @type {string} */ time) => `porównane o ${time}`,
    compared: (/** @type {string} */ time) => `Ostatnie porównanie o ${time}, z kim: {who}.`,
    came: (/** @type {number} */ count, /** @type {string} */ names) =>
      count === 1 ? `Nowa osoba od tamtej pory: ${names}.` : `Nowe osoby od tamtej pory: ${names}.`,
    left: (/** @type {number} */ count, /** @type {string} */ names) =>
      count === 1
        ? `Osoba, której od tamtej pory już tu nie ma: ${names}.`
        : `Osoby, których od tamtej pory już tu nie ma: ${names}.`,
    same: "Od tamtej pory nikt nie przyszedł ani nie wyszedł.",
    mark: "porównane",
    markHint: "Słowa są porównane z tą osobą.",
  },

  typing: (/** @type {number} */ count, /** @type {string} */ names) =>
    count === 1 ? `${names} pisze…` : `${names} piszą…`,

  wrong: {
    unknownCommand: (/** @type {string} */ command) =>
      `Nie ma polecenia /${command}. Wpisz /help, aby zobaczyć wszystkie, albo zacznij od //, aby powiedzieć ukośnik.`,
    textMissing: (/** @type {string} */ command) =>
      `Co ma powiedzieć /${command}? Dodaj kilka słów.`,
    nameMissing: (/** @type {string} */ command) => `O kogo chodzi? Wpisz imię po /${command}.`,
    nothingFollows: (/** @type {string} */ command) =>
      `Po /${command} nic nie następuje. Aby to jednak powiedzieć, zacznij od //.`,
    nobodyCalled: (/** @type {string} */ name) =>
      `Nikt tutaj nie ma na imię ${name}. Imiona ze spacjami można ująć w cudzysłów.`,
    yourself: (/** @type {string} */ command) => `To ty: /${command} jest dla innych.`,
    whichOne: (/** @type {string} */ name) => `O którą osobę o imieniu ${name} chodzi?`,
  },

  help: {
    title: "Pomoc",
    commands: "Polecenia",
    slash: "Aby zacząć wiadomość od ukośnika, wpisz dwa.",
    formattingTitle: "Formatowanie",
    formatting:
      "Działają zarówno Markdown, jak i znaczniki formatowania HTML: **pogrubienie**, *wyróżnienie*, `kod`, listy, cytaty, tabele, linki. Obrazy, dźwięki i filmy z innych miejsc wczytują się dopiero, gdy je naciśniesz.",
    serverTitle: "Co może widzieć serwer",
    server:
      "Że pokój istnieje, ile osób w nim jest, kiedy i mniej więcej ile każde z was pisze, kto do kogo szepcze, oraz twój adres sieciowy. Nie imiona, nie słowa, nie link.",
  },

  confirm: {
    kickTitle: "Usunąć z pokoju: {who}?",
    kickText:
      "Pokój dostaje nowy link, żeby stary nie prowadził z powrotem. Jeśli wystarczy, że nikt inny nie wejdzie, lepiej zablokuj pokój.",
    kick: "Usuń",
    takeBackTitle: "Skasować tę wiadomość dla wszystkich?",
    takeBackText:
      "Jej słowa znikają z każdej strony w tym pokoju. Kto je przeczytał, ten mimo to je przeczytał.",
    takeBack: "Skasuj",
    stopTitle: "Zakończyć pokój dla wszystkich?",
    stopText: "Wszyscy muszą wyjść, a każdy ekran zostaje wyczyszczony. Tego nie da się cofnąć.",
    stop: "Zakończ pokój",
    leaveTitle: "Wyjść z pokoju?",
    leaveText: "To, co tu widzisz, zniknie z tej strony. Aby wrócić, potrzebujesz linku.",
    leaveHost:
      "Jesteś gospodarzem: gdy wyjdziesz, nikt już nie będzie mógł usuwać osób, zablokować pokoju ani go zakończyć. Jeśli chcesz to komuś zostawić, najpierw zrób z tej osoby współgospodarza. Jeśli wrócisz, będziesz jak wszyscy inni. To, co tu widzisz, zniknie z tej strony.",
    appointTitle: "Zrobić współgospodarzem: {who}?",
    appointText:
      "Współgospodarz może usuwać osoby, także ciebie, zablokować pokój, wpuszczać ludzi i zakończyć pokój. Tego nie da się cofnąć.",
    appoint: "Zrób współgospodarzem",
    newLinkTitle: "Zmienić link?",
    newLinkText:
      "Wszyscy w środku zostają. Starym linkiem nikt już nie wejdzie: także ci, którzy już go od ciebie mają.",
    newLink: "Zmień link",
    leaveLast:
      "Nikogo poza tobą tu nie ma: pokój skończy się, gdy wyjdziesz, i nic z niego nie zostanie.",
    leave: "Wyjdź",
  },

  states: {
    sending: "Wysyłanie",
    waiting: "czeka",
    sent: "Wysłano",
    seen: "Widzieli wszyscy",
    received: "Odebrano",
    failed: "Nie wysłano.",
    deleting: "czeka: inni nadal ją mają",
    undeleted: "Nie skasowano: inni nadal ją mają.",
    undeletable: "Inni mogą ją nadal mieć. Wracasz jako ktoś nowy i nie możesz jej już skasować.",
  },
  retry: "Ponów",
  nobodyThere: "Tej osoby już tu nie ma.",
  unsure: "Mogło mimo to dotrzeć.",

  said: {
    disappears: (/** @type {number} */ milliseconds) =>
      `Czas do zniknięcia: ${lasting(milliseconds)}`,
    whispersTo: "szepcze do",
    whisperTo: "Szept do",
    whispersToYou: "szepcze do ciebie",
    farewell: "żegna się",
    you: "Ty",
    fetched: "Pobrano później: powiedziano to mniej więcej o tej porze.",
    source: "Pokaż tak, jak wpisano",
    showAll: "Pokaż wszystko",
    unknown: "Ta wiadomość jest takiego rodzaju, którego ta strona nie potrafi pokazać.",
    deleted: "Tę wiadomość skasowano.",
    edited: "zmieniono",
    muted: "Ukryto, bo wyciszasz tę osobę: {who}.",
    answersUnseen: "Odpowiedź na coś, czego nie powiedziano do ciebie",
    jump: "Przejdź do tego, na co odpowiedziano",
    reaction: (/** @type {string} */ emoji, /** @type {string} */ names) => `${emoji}: ${names}`,
  },

  // What people did is told without the past tense, which would have to know their gender.
  notices: {
    joined: "{who} wchodzi",
    left: "{who} wychodzi",
    "timed-out": "{who} traci połączenie i nie wraca",
    gone: "Pod twoją nieobecność wychodzi {who}",
    rejoined:
      "Twoja nieobecność trwała za długo, by zachować miejsce: wracasz jako ktoś nowy. To, co w tym czasie powiedziano, do ciebie nie dotarło.",
    kicked: "{by} usuwa z pokoju: {who}",
    appointed: "{who} jest teraz współgospodarzem",
    locked: "{by} blokuje pokój",
    unlocked: "{by} odblokowuje pokój",
    renamed: "{who} ma teraz na imię {by}",
    "link-changed": "Link do pokoju się zmienił",
    "link-missing":
      "Link się zmienił, ale nie masz nowego od osoby {by}. Zostajesz w środku; poproś o niego kogoś tutaj.",
    "link-missing-nobody":
      "Link zmienił się pod twoją nieobecność i nikt nie mógł ci dać nowego. Zostajesz w środku; poproś o niego kogoś tutaj.",
    "two-versions":
      "Dwóm osobom pokazano różne wersje wiadomości od osoby {who}. Ktoś oszukuje: uważaj.",
    "roster-differs":
      "{who} widzi w tym pokoju inne osoby niż ty. Zapytaj inną drogą, kto tu jest.",
    ghost: "Serwer pokazuje kogoś, kto nie ma dowodu, że zna link. Nikt do tej osoby nie pisze.",
    unopenable: "Czegoś, co przyszło w imieniu osoby {who}, nie dało się otworzyć. Pominięto to.",
    "unopenable-nobody":
      "Czegoś, co przyszło w niczyim imieniu, nie dało się otworzyć. Pominięto to.",
    forged: "Serwer pokazał rozkaz, którego nikt tutaj nie podpisał. Pominięto go.",
  },
  returned: (/** @type {number} */ milliseconds) =>
    `Znów tu jesteś. Czas bez połączenia: ${lasting(milliseconds)}.`,
  returnedSlow: (/** @type {number} */ milliseconds) =>
    `Znów tu jesteś. Połączenie było za wolne na wszystko, co mówiono. Czas bez połączenia: ${lasting(milliseconds)}.`,
  endsSoon: (/** @type {number} */ minutes) =>
    plural(minutes, {
      one: "Pokój kończy się za {n} minutę. Wtedy wszystko w nim znika.",
      few: "Pokój kończy się za {n} minuty. Wtedy wszystko w nim znika.",
      many: "Pokój kończy się za {n} minut. Wtedy wszystko w nim znika.",
      other: "Pokój kończy się za {n} minuty. Wtedy wszystko w nim znika.",
    }),
  gap: (/** @type {number} */ count, /** @type {string} */ when) =>
    plural(count, {
      one: `Brakuje wiadomości od osoby {who} (${when}): nikt tutaj nie mógł ci jej dać.`,
      few: `Brakuje {n} wiadomości od osoby {who} (${when}): nikt tutaj nie mógł ci ich dać.`,
      many: `Brakuje {n} wiadomości od osoby {who} (${when}): nikt tutaj nie mógł ci ich dać.`,
      other: `Brakuje {n} wiadomości od osoby {who} (${when}): nikt tutaj nie mógł ci ich dać.`,
    }),
  fetched: (/** @type {number} */ count) =>
    plural(count, {
      one: "Wiadomość, której ci brakowało, pobrano od osoby {who}.",
      few: "{n} wiadomości, których ci brakowało, pobrano od osoby {who}.",
      many: "{n} wiadomości, których ci brakowało, pobrano od osoby {who}.",
      other: "{n} wiadomości, których ci brakowało, pobrano od osoby {who}.",
    }),
  fetchedFromSeveral: (/** @type {number} */ count) =>
    plural(count, {
      one: "Wiadomość, której ci brakowało, pobrano od kilku osób tutaj.",
      few: "{n} wiadomości, których ci brakowało, pobrano od kilku osób tutaj.",
      many: "{n} wiadomości, których ci brakowało, pobrano od kilku osób tutaj.",
      other: "{n} wiadomości, których ci brakowało, pobrano od kilku osób tutaj.",
    }),

  media: {
    from: {
      img: (/** @type {string} */ host) => `Obraz z ${host}`,
      audio: (/** @type {string} */ host) => `Dźwięk z ${host}`,
      video: (/** @type {string} */ host) => `Film z ${host}`,
    },
    failed: {
      img: (/** @type {string} */ host) =>
        `Obraz z ${host}: nie dotarł albo nie można go tu pokazać.`,
      audio: (/** @type {string} */ host) =>
        `Dźwięk z ${host}: nie dotarł albo nie można go tu odtworzyć.`,
      video: (/** @type {string} */ host) =>
        `Film z ${host}: nie dotarł albo nie można go tu pokazać.`,
    },
    hint: "Naciśnij, aby wczytać. Ta witryna zobaczy wtedy twój adres sieciowy.",
    refused: "Zgodnie z twoimi ustawieniami to się nie wczyta.",
  },

  endings: {
    left: { title: "Jesteś już poza pokojem", text: "Pokój trwa, dopóki ktoś w nim jest." },
    kicked: {
      title: (/** @type {string} */ by) => `${by} usuwa cię z pokoju`,
      titleUnsaid: "Usunięto cię z pokoju",
      text: "Pokój trwa dalej bez ciebie, pod innym linkiem.",
    },
    stopped: {
      title: (/** @type {string} */ by) => `${by} kończy ten pokój`,
      titleMine: "Pokój zakończony przez ciebie",
      titleUnsaid: "Pokój zakończono",
      text: "To koniec dla wszystkich.",
    },
    unproved: {
      title: "Serwer cię wyprosił",
      kicked: "Mówi, że ktoś cię usunął, ale nie pokazuje na to dowodu.",
      stopped: "Mówi, że ktoś zakończył pokój, ale nie pokazuje na to dowodu.",
      "time-over": "Mówi, że czas pokoju minął, ale pokój miał trwać dłużej.",
      advice:
        "Może to nieprawda. Zapytaj innych w inny sposób; jeśli nic o tym nie wiedzą, twój link prowadzi z powrotem.",
    },
    "time-over": {
      title: "Czas pokoju minął",
      text: "Skończył się dla wszystkich, tak jak miał.",
    },
    lost: {
      title: "Połączenie zniknęło",
      text: "Jeśli ktoś jest jeszcze w pokoju, możesz wrócić.",
    },
    "server-stopping": {
      title: "Serwer kończy pracę",
      text: "Wraz z nim pokój skończył się dla wszystkich.",
    },
    silent: {
      title: "Połączenie zbyt długo milczało",
      text: "Może to urządzenie spało. Jeśli ktoś jest jeszcze w pokoju, możesz wrócić.",
    },
    "too-far-behind": {
      title: "Połączenie było za wolne",
      text: "Powiedziano więcej, niż mogło przenieść. Jeśli ktoś jest jeszcze w pokoju, możesz wrócić.",
    },
    "too-fast": {
      title: "To było za szybko",
      text: "Wysłano stąd więcej, niż pozwala pokój. Możesz wrócić za kilka sekund.",
    },
    protocol: {
      title: "Strona i serwer się nie zrozumiały",
      text: "Serwer zamknął połączenie. Odśwież stronę, a potem otwórz link ponownie.",
    },
    fault: {
      title: "Na serwerze coś poszło nie tak",
      text: "Zamknął on połączenie. Jeśli ktoś jest jeszcze w pokoju, możesz wrócić.",
    },
    elsewhere: {
      title: "Twoje miejsce ma inne połączenie",
      text: "Pokój trwa dalej tam, a tutaj się skończył.",
    },
    gone: {
      title: "Pokój się skończył",
      text: "Gdy połączenie wróciło, pokoju już nie było: wyszła ostatnia osoba albo serwer uruchomiono ponownie i go zapomniał.",
    },
    "shut-out": {
      title: "Twoja nieobecność trwała za długo",
      text: "Twoje miejsce zwolniono.",
      deadLink: "Link, który masz, niczego już nie otwiera: pokój się skończył albo ma nowy link.",
    },
    version: {
      title: "Ta strona jest nieaktualna",
      text: "Serwer ma inną wersję. Odśwież stronę, a potem otwórz link ponownie.",
    },
    wiped: "Nic nie zostało: wiadomości, imiona i klucze zniknęły z tej strony.",
    wipedButKey:
      "Wiadomości, imiona innych i wszystkie klucze zniknęły z tej strony. Tylko link i twoje własne imię są tu jeszcze, dopóki nie przejdziesz dalej.",
    goBack: "Wróć do pokoju",
    newRoom: "Nowy pokój",
    unsent: "To nie zostało jeszcze wysłane",
    copy: "Kopiuj",
    copied: "Skopiowano",
    copyYourself:
      "Tekst jest zaznaczony: aby go skopiować, naciśnij Ctrl+C lub przytrzymaj go palcem.",
  },

  // Masculine nouns only: the adjectives before them agree.
  // prettier-ignore
  aliases: {
    name: (/** @type {string} */ adjective, /** @type {string} */ noun) => `${adjective} ${noun}`,
    adjectives: [
      "Cichy", "Łagodny", "Dzielny", "Ciekawy", "Wesoły", "Cierpliwy", "Bystry", "Senny", "Szybki",
      "Miły", "Jasny", "Spokojny", "Śmiały", "Szczery", "Pogodny", "Zwinny", "Dumny", "Słoneczny",
      "Czuły", "Mądry", "Dowcipny", "Bursztynowy", "Ukryty", "Omszały", "Mglisty", "Gwiezdny",
      "Wierny", "Uczciwy", "Figlarny", "Zaradny", "Puszysty", "Wędrowny",
    ],
    nouns: [
      "Lis", "Borsuk", "Bóbr", "Jeż", "Zając", "Ryś", "Puchacz", "Łoś", "Jeleń", "Żuraw", "Bocian",
      "Sokół", "Wróbel", "Łabędź", "Kruk", "Dzięcioł", "Szpak", "Drozd", "Gil", "Rudzik", "Słowik",
      "Delfin", "Wieloryb", "Chomik", "Suseł", "Świstak", "Gronostaj", "Koliber", "Zimorodek", "Orzeł",
      "Żubr", "Gekon",
    ],
  },
});

export default polish;
