// An event in a temporary folder, for scripts that give material to the real program. Nobody in it is real.
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";

export const EVENT = `format = 1
[event]
id = "outside"
title = "Outside"
timezone = "Africa/Nairobi"
languages = ["en"]
controller = "Nobody"
keep_until = 2031-01-01
[[contact]]
name = "Nobody"
email = "nobody@example.org"
[[day]]
date = 2030-03-04
[[day]]
date = 2030-03-05
[[room]]
id = "hall"
capacity = 60
`;

/// Without a block that takes sessions there is nothing to plan: planning hundreds of them takes minutes.
export const NO_PLAN = ["breakouts", "training-1", "training-2", "training-3"]
  .map((id) => `[[block]]\nid = "${id}"\nenabled = false\n`)
  .join("");

/// The status with which techcamp refuses.
const REFUSED = 1;

/// An empty folder, and what writes into it, removes from it and runs `program` on it.
export function camp(program) {
  const path = resolve(program);
  const folder = mkdtempSync(join(tmpdir(), "camp-"));
  return {
    folder,
    write(name, text) {
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      writeFileSync(join(folder, name), text);
    },
    remove(name) {
      rmSync(join(folder, name), { recursive: true });
    },
    /// What the program prints; it may refuse, but not fall.
    techcamp(words) {
      const { status, signal, stdout, stderr } = spawnSync(path, words, { encoding: "utf8", maxBuffer: 1 << 28 });
      if ((status === 0 || status === REFUSED) && !stderr.includes("panicked")) return stdout;
      throw new Error(`techcamp ${words.join(" ")} ends with ${status ?? signal}: ${(stderr + stdout).slice(0, 2000)}`);
    },
  };
}
