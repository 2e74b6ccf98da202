import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { called } from "../../main/client/room/mentions.js";
import { COMMANDS, complete, understand } from "../../main/client/room/commands.js";

/** @type {(mid: string, alias: string, one: string, two: string, more?: object) => import("../../main/client/room/commands.js").Namable} */
const member = (mid, alias, one, two, more) => ({
  mid,
  alias,
  badge: [one, two],
  me: false,
  namesake: false,
  ...more,
});
const me = member("0", "Mörkö", "🦊", "🌲", { me: true });
const ann = member("1", "Ann", "🐝", "🍄");
const annLee = member("2", "Ann Lee", "🐙", "🌵");
const mei = member("3", "美", "🦉", "🍋");
const room = [me, ann, annLee, mei];
const otherAnn = member("4", "ann", "🐳", "🌙");
const withNamesakes = [
  me,
  { ...ann, namesake: true },
  annLee,
  mei,
  { ...otherAnn, namesake: true },
];

/** @returns {any} what is wrong with it */
function complaint(/** @type {string} */ typed, members = room) {
  const intent = understand(typed, members);
  assert.equal(intent.kind, "wrong");
  return intent;
}

describe("What is typed", () => {
  test("is a post when it is no command", () => {
    assert.deepEqual(understand("  hello  ", room), { kind: "post", text: "hello" });
    assert.deepEqual(understand("a < b / c", room), { kind: "post", text: "a < b / c" });
  });

  test("is nothing when it is only space", () => {
    assert.deepEqual(understand(" \n ", room), { kind: "nothing" });
  });

  test("says a slash when two are typed", () => {
    assert.deepEqual(understand("//kick", room), { kind: "post", text: "/kick" });
    assert.deepEqual(understand("///", room), { kind: "post", text: "//" });
  });

  test("is no post when it is a slash and nothing else", () => {
    assert.equal(complaint("/").why, "unknown-command");
  });

  test("is a post when no letter follows the slash", () => {
    for (const text of ["/ 2", "/.", "/1"]) {
      assert.deepEqual(understand(text, room), { kind: "post", text });
    }
  });

  test("is a command in any case", () => {
    assert.deepEqual(understand("/LOCK", room), { kind: "lock" });
    assert.deepEqual(understand(" /stop ", room), { kind: "stop" });
    assert.deepEqual(understand("/exit", room), { kind: "exit" });
  });

  test("is another name, or hides somebody, or shows the words", () => {
    assert.deepEqual(understand("/nick New Name", room), { kind: "rename", name: "New Name" });
    assert.deepEqual(understand("/mute Ann", room), { kind: "mute", member: ann });
    assert.deepEqual(understand("/unmute @Ann", room), { kind: "unmute", member: ann });
    assert.deepEqual(understand("/words", room), { kind: "words" });
  });

  test("keeps the lines of a text", () => {
    assert.deepEqual(understand("/me waves\nand bows", room), {
      kind: "act",
      text: "waves\nand bows",
    });
  });

  test("is answered when it is wrong", () => {
    const why = (/** @type {string} */ typed) => complaint(typed).why;
    assert.equal(why("/dance"), "unknown-command");
    assert.equal(why("/löschen alles"), "unknown-command");
    assert.equal(why("/me"), "text-missing");
    assert.equal(why("/kick"), "name-missing");
    assert.equal(why("/purr Ann"), "text-missing");
    assert.equal(why("/purr Bob hi"), "nobody-called");
    assert.equal(why("/kick Mörkö"), "yourself");
    assert.equal(why("/stop now"), "nothing-follows");
  });
});

describe("A name", () => {
  const meant = (/** @type {string} */ typed, members = room) => {
    const intent = understand(typed, members);
    assert.ok("member" in intent, JSON.stringify(intent));
    return intent.member;
  };

  test("becomes the member who bears it", () => {
    assert.equal(meant("/kick Ann"), ann);
    assert.equal(meant("/kick 美"), mei);
  });

  test("is found without regard to case, accents' encoding, width and invisible characters", () => {
    assert.equal(meant("/kick ANN"), ann);
    assert.equal(meant("/kick A\u200bnn"), ann);
    assert.equal(meant("/kick Ａｎｎ"), ann);
    assert.equal(meant("/kick Zoe\u0301", [me, member("6", "Zoé", "🐌", "🍩")]).mid, "6");
  });

  test("with a space may be typed as it is where nobody else's name begins it", () => {
    assert.deepEqual(
      understand(
        "/purr Ann Lee hi",
        room.filter((each) => each !== ann),
      ),
      { kind: "whisper", member: annLee, text: "hi" },
    );
  });

  test("that begins another's asks which, so that no whisper is caught by a longer name", () => {
    const intent = complaint("/purr Ann Lee hi");
    assert.equal(intent.why, "which-one");
    assert.deepEqual(intent.members, [annLee, ann]);
    assert.equal(intent.after, "Lee hi");
  });

  test("in quotes is taken as it stands there", () => {
    assert.deepEqual(understand('/purr "Ann" Lee hi', room), {
      kind: "whisper",
      member: ann,
      text: "Lee hi",
    });
    assert.deepEqual(understand('/purr "ann lee" hi', room), {
      kind: "whisper",
      member: annLee,
      text: "hi",
    });
    assert.equal(complaint("/kick Ann Leeds").why, "nobody-called");
  });

  test("may begin with an at sign", () => {
    assert.equal(meant("/kick @Ann"), ann);
  });

  test("that two members bear asks which", () => {
    const intent = complaint("/kick Ann", withNamesakes);
    assert.equal(intent.why, "which-one");
    assert.deepEqual(intent.members, [withNamesakes[1], withNamesakes[4]]);
  });

  test("that looks like another's asks which", () => {
    const inCyrillic = member("7", "Аnn", "🐌", "🍩");
    assert.equal(complaint("/kick Ann", [...room, inCyrillic]).why, "which-one");
  });

  test("that somebody shares with me asks too, so that nobody is hit by mistake", () => {
    const double = member("5", "Mörkö", "🐌", "🍩");
    const intent = complaint("/kick Mörkö", [me, double]);
    assert.equal(intent.why, "which-one");
    assert.deepEqual(intent.members, [double]);
  });

  test("followed by a badge is one member", () => {
    assert.equal(meant("/kick Ann 🐳🌙", withNamesakes), withNamesakes[4]);
    assert.equal(meant('/kick "Ann" 🐝🍄', withNamesakes), withNamesakes[1]);
    assert.deepEqual(understand("/purr Ann 🐳🌙 hi", withNamesakes), {
      kind: "whisper",
      member: withNamesakes[4],
      text: "hi",
    });
  });

  test("is not looked for in all of a long whisper, in a full room", (t) => {
    const many = Array.from({ length: 50 }, (_, i) => member(`${i}`, `Somebody ${i}`, "🐝", "🍄"));
    const text = "word ".repeat(1000).trim();
    const { mock: compared } = t.mock.method(String.prototype, "normalize");
    assert.deepEqual(understand(`/purr Somebody 7 ${text}`, many), {
      kind: "whisper",
      member: many[7],
      text,
    });
    // each name with and without its badge, with each of some twenty beginnings of the text
    assert.ok(compared.callCount() > many.length && compared.callCount() < many.length * 100);
  });

  test("of nobody but me can not be whispered to", () => {
    assert.equal(complaint("/purr Mörkö hi").why, "yourself");
  });
});

describe("A text", () => {
  test("calls those whose names follow an @, as they write them", () => {
    assert.deepEqual(called("@ann, look", room), { text: "@Ann, look", mids: ["1"] });
    assert.deepEqual(called("(@Ann Lee)", room), { text: "(@Ann Lee)", mids: ["2"] });
    assert.deepEqual(called('hi @"Ann Lee"!', room), { text: "hi @Ann Lee!", mids: ["2"] });
    assert.deepEqual(called("@美 and @Ann", room).mids, ["3", "1"]);
  });

  test("calls nobody by a mail address, a name that nobody has, or one's own", () => {
    for (const text of ["mail me@Ann", "@Bob", "@", "@@", "@Mörkö", "@Annette"]) {
      assert.deepEqual(called(text, room), { text, mids: [] });
    }
  });

  test("calls one of two namesakes by the badge, and both without it", () => {
    assert.deepEqual(called("@ann", withNamesakes).mids, ["1", "4"]);
    assert.deepEqual(called("@ann 🐳🌙 you", withNamesakes), {
      text: "@ann 🐳🌙 you",
      mids: ["4"],
    });
  });
});

describe("Completion", () => {
  const inserts = (/** @type {string} */ typed, members = room) =>
    complete(typed, typed.length, members).suggestions.map(({ insert }) => insert);
  const completed = (/** @type {string} */ typed, members = room) => {
    const { from, to, suggestions } = complete(typed, typed.length, members);
    return typed.slice(0, from) + suggestions[0].insert + typed.slice(to);
  };

  test("offers every command after a slash", () => {
    assert.equal(inserts("/").length, COMMANDS.length);
    assert.deepEqual(inserts("/k"), ["/kick "]);
    assert.deepEqual(inserts("/L"), ["/lock"]);
  });

  test("offers names after an @, wherever it stands", () => {
    assert.deepEqual(inserts("hello @an"), ["Ann ", '"Ann Lee" ']);
    assert.deepEqual(inserts("/me waves to @美"), ["美 "]);
    assert.deepEqual(inserts("mail@an"), []);
  });

  test("offers the others' names where a name belongs", () => {
    assert.deepEqual(inserts("/kick "), ["Ann ", '"Ann Lee" ', "美 "]);
    assert.equal(completed("/purr an"), "/purr Ann ");
    assert.equal(completed('/purr "ann l'), '/purr "Ann Lee" ');
    assert.equal(completed("/kick @An"), "/kick @Ann ");
  });

  test("offers namesakes with their badges", () => {
    assert.deepEqual(inserts("/kick ann", withNamesakes), ["Ann 🐝🍄 ", '"Ann Lee" ', "ann 🐳🌙 "]);
  });

  test("gives what is understood as the member it showed", () => {
    for (const suggestion of complete("/kick ", 6, withNamesakes).suggestions) {
      assert.ok(suggestion.kind === "member");
      const { insert, member } = suggestion;
      assert.deepEqual(understand(`/kick ${insert}`, withNamesakes), { kind: "kick", member });
    }
  });

  test("is silent once the name stands, in ordinary text and before the caret's place", () => {
    assert.deepEqual(inserts("/purr Ann "), []);
    assert.deepEqual(inserts("/purr Ann hello"), []);
    assert.deepEqual(inserts("hello /k"), []);
    assert.deepEqual(inserts("//k"), []);
    assert.deepEqual(inserts("/me An"), []);
    assert.deepEqual(complete("/kick Ann", 0, room).suggestions, []);
  });
});
