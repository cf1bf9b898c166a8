/** A new folder that goes away with the test: `await using folder = await temporaryFolder()`. */
export async function temporaryFolder(): Promise<
  AsyncDisposable & { readonly path: string }
> {
  const path = await Deno.realPath(await Deno.makeTempDir({ prefix: "dateline-test-" }));
  return {
    path,
    async [Symbol.asyncDispose]() {
      await Deno.remove(path, { recursive: true });
    },
  };
}
