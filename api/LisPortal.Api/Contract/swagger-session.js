// Sends the session's anti-forgery token with every change made from Swagger UI. An own file instead of the
// UI's request interceptor, which would need 'unsafe-eval'.
(() => {
  const original = window.fetch.bind(window);
  let token = null;
  const currentToken = async () => {
    token ??= (await (await original("/api/v1/session")).json()).antiForgeryToken;
    return token;
  };
  window.fetch = async (input, init) => {
    const request = new Request(input, init);
    if (!["GET", "HEAD"].includes(request.method)) request.headers.set("X-CSRF-Token", await currentToken());
    return original(request);
  };
})();
