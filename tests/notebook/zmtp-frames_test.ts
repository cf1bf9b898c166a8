import { deepStrictEqual } from "node:assert/strict";
import {
  encodeUnit,
  writeAll,
  ZmtpReader,
  type ZmtpUnit,
} from "../../lib/notebook/zmtp-frames.ts";

/** What a reader makes of bytes that come over a connection. */
async function read(bytes: Uint8Array): Promise<(ZmtpUnit | null)[]> {
  using listener = Deno.listen({ hostname: "127.0.0.1", port: 0 });
  const [near, far] = await Promise.all([
    Deno.connect({ hostname: "127.0.0.1", port: listener.addr.port }),
    listener.accept(),
  ]);
  const sent = writeAll(near, bytes).then(() => near.close());
  const reader = new ZmtpReader(far);
  const units = [];
  do units.push(await reader.next()); while (units.at(-1) !== null);
  await sent;
  far.close();
  return units;
}

Deno.test("ZmtpReader.next() reads what encodeUnit() wrote", async () => {
  const units = [
    { command: true, frames: [new Uint8Array([5, 1])] },
    { command: false, frames: [new Uint8Array(0), new Uint8Array(70_000).fill(7)] },
    { command: false, frames: [new Uint8Array(255), new Uint8Array(256)] },
  ];
  const bytes = units.flatMap((unit) => [...encodeUnit(unit)]);
  deepStrictEqual(await read(new Uint8Array(bytes)), [...units, null]);
});

Deno.test("ZmtpReader.next() drops a message that breaks off", async () => {
  const whole = encodeUnit({
    command: false,
    frames: [new Uint8Array(9), new Uint8Array(9)],
  });
  deepStrictEqual(await read(whole.slice(0, -1)), [null]);
});
