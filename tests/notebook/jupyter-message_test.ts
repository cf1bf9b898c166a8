import { deepStrictEqual, rejects, strictEqual } from "node:assert/strict";
import { createHmac } from "node:crypto";
import { MessageCodec } from "../../lib/notebook/jupyter-message.ts";

const MESSAGE = {
  header: {
    msg_id: "1",
    msg_type: "execute_request",
    session: "s",
    username: "u",
    date: "2024-01-01T00:00:00Z",
    version: "5.3",
  },
  parent: {},
  content: { code: "1 + 1; // é" },
};

Deno.test("MessageCodec signs as Jupyter's protocol lays down", async () => {
  const codec = await MessageCodec.create("secret");
  const [delimiter, signature, ...parts] = await codec.encode(MESSAGE);
  strictEqual(new TextDecoder().decode(delimiter), "<IDS|MSG>");
  const hmac = createHmac("sha256", "secret");
  for (const part of parts) hmac.update(part);
  strictEqual(new TextDecoder().decode(signature), hmac.digest("hex"));
  deepStrictEqual(parts.map((part) => JSON.parse(new TextDecoder().decode(part))), [
    MESSAGE.header,
    {},
    {},
    MESSAGE.content,
  ]);
});

Deno.test("MessageCodec reads what it wrote, also behind routing frames", async () => {
  const codec = await MessageCodec.create("secret");
  const frames = await codec.encode(MESSAGE);
  deepStrictEqual(await codec.decode(frames), MESSAGE);
  deepStrictEqual(await codec.decode([new Uint8Array([1, 2]), ...frames]), MESSAGE);
});

Deno.test("MessageCodec addresses a changed message as it came", async () => {
  const codec = await MessageCodec.create("secret");
  const address = new Uint8Array([1, 2]);
  const received = [address, ...await codec.encode(MESSAGE)];
  const changed = { ...MESSAGE, content: { code: "2 + 2" } };
  const frames = await codec.recode(received, changed);
  deepStrictEqual(frames[0], address);
  deepStrictEqual(await codec.decode(frames), changed);
});

Deno.test("MessageCodec rejects a message that somebody else signed or changed", async () => {
  const codec = await MessageCodec.create("secret");
  const foreign = await (await MessageCodec.create("guess")).encode(MESSAGE);
  await rejects(codec.decode(foreign), /signature is not the kernel's/);
  const frames = await codec.encode(MESSAGE);
  frames[5] = new TextEncoder().encode('{"code":"2 + 2"}');
  await rejects(codec.decode(frames), /signature is not the kernel's/);
});

Deno.test("MessageCodec rejects frames that are no envelope", async () => {
  const codec = await MessageCodec.create("secret");
  await rejects(codec.decode([]), /0 frames are not an envelope/);
  await rejects(codec.decode((await codec.encode(MESSAGE)).slice(0, 4)), /4 frames/);
});
