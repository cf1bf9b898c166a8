import { deepStrictEqual, rejects, strictEqual } from "node:assert/strict";
import { ZmtpSocket } from "../../lib/notebook/zmtp.ts";

const READY = "\u0004\u0019\u0005READY\u000bSocket-Type\0\0\0\u0003PUB";

function bytes(text: string): Uint8Array {
  return Uint8Array.from(text, (char) => char.charCodeAt(0));
}

function greeting(): Uint8Array {
  return bytes("\xff" + "\0".repeat(8) + "\x7f\u0003\0NULL" + "\0".repeat(48));
}

/**
 * Listens, answers one client with `said` (and nothing more if `last`), and gives what the
 * client sent until it left.
 */
function listen(said: readonly Uint8Array[], last = false) {
  const listener = Deno.listen({ hostname: "127.0.0.1", port: 0 });
  const heard = (async () => {
    using connection = await listener.accept();
    for (const piece of said) await connection.write(piece);
    if (last) await connection.closeWrite();
    const chunks: number[] = [];
    for await (const chunk of connection.readable) chunks.push(...chunk);
    return Uint8Array.from(chunks);
  })();
  return { port: listener.addr.port, heard, [Symbol.dispose]: () => listener.close() };
}

const never = new AbortController().signal;

Deno.test("ZmtpSocket sends greeting, READY, subscription and frames as ZMTP 3.0 lays down", async () => {
  using server = listen([greeting(), bytes(READY)]);
  const socket = await ZmtpSocket.connect(server.port, "SUB", never);
  await socket.send([bytes("ab"), new Uint8Array(300).fill(7)]);
  await socket.acknowledge();
  socket.close();
  const heard = await server.heard;
  deepStrictEqual(heard.slice(0, 64), greeting());
  const rest = new TextDecoder("latin1").decode(heard.slice(64));
  strictEqual(
    rest,
    "\u0004\u0019\u0005READY\u000bSocket-Type\0\0\0\u0003SUB" + // command, short
      "\0\u0001\u0001" + // the subscription to everything
      "\u0001\u0002ab" + // more follows, short
      "\u0002\0\0\0\0\0\0\u0001," + "\u0007".repeat(300) + // last, long
      "\0\u0002\0\xff", // the end of a subscription to 0xff, which there was not
  );
});

Deno.test("ZmtpSocket.messages() joins frames, however the stream is cut, and skips commands", async () => {
  const long = new Uint8Array(100_000).fill(1);
  const stream = [
    ...greeting(),
    ...bytes(READY),
    ...bytes("\u0001\u0001a" + "\u0004\u0005\u0004PING" + "\0\u0001b"),
    ...bytes("\u0002\0\0\0\0\0\u0001\x86\xa0"),
    ...long,
  ];
  const pieces = [0, 10, 63, 64, 70, 100, 5000].map((start, i, starts) =>
    Uint8Array.from(stream.slice(start, starts[i + 1]))
  );
  using server = listen(pieces);
  const socket = await ZmtpSocket.connect(server.port, "DEALER", never);
  const messages = socket.messages();
  deepStrictEqual((await messages.next()).value, [bytes("a"), bytes("b")]);
  deepStrictEqual((await messages.next()).value, [long]);
  socket.close();
  strictEqual((await messages.next()).done, true);
  await server.heard;
});

Deno.test("ZmtpSocket.messages() ends without a message that the other side broke off", async () => {
  const said = bytes(READY + "\0\u0001a\u0001\u0001b\0\u0009c");
  using server = listen([greeting(), said], true);
  const socket = await ZmtpSocket.connect(server.port, "SUB", never);
  deepStrictEqual(await Array.fromAsync(socket.messages()), [[bytes("a")]]);
  socket.close();
  await server.heard;
});

Deno.test("ZmtpSocket.connect() says so if the port speaks something else", async () => {
  using server = listen([bytes("HTTP/1.1 400 Bad Request\r\n".padEnd(64))]);
  await rejects(ZmtpSocket.connect(server.port, "SUB", never), /does not speak ZMTP/);
  await server.heard;
});

Deno.test("ZmtpSocket.connect() gives up on a port that says nothing", async () => {
  using server = listen([]);
  await rejects(ZmtpSocket.connect(server.port, "SUB", AbortSignal.timeout(50)));
  await server.heard;
});

Deno.test("ZmtpSocket refuses a frame of absurd length", async () => {
  using server = listen([
    Uint8Array.from([...greeting(), ...bytes(READY), 2, ...Array(8).fill(0x7f)]),
  ]);
  const socket = await ZmtpSocket.connect(server.port, "DEALER", never);
  await rejects(socket.messages().next(), /a frame claims/);
  socket.close();
  await server.heard;
});
