(() => {
  "use strict";
  const byId = (id) => document.getElementById(id);
  const { token, lang, notLoaded, notJoined } = byId("main").dataset;
  const told = byId("told");
  const full = byId("full");
  const go = byId("go");

  if (document.fullscreenEnabled) {
    full.hidden = false;
    full.addEventListener("click", () => {
      if (document.fullscreenElement) document.exitFullscreen();
      else document.documentElement.requestFullscreen().catch(() => {});
    });
  }

  // What the browser says of a lost or foreign answer is neither translated nor of use.
  const ask = async () => {
    try {
      const answer = await fetch("../../sdk/signature?lang=" + lang, {
        method: "POST",
        headers: { "Content-Type": "application/json" },
        body: JSON.stringify({ token }),
      });
      const pass = await answer.json();
      if (!answer.ok && !pass.error) throw new Error();
      return pass;
    } catch {
      throw new Error(notJoined);
    }
  };

  // What the host has to know first; the component covers this page.
  const read = (notice) => new Promise((done) => {
    const connecting = told.textContent;
    told.textContent = notice;
    go.hidden = false;
    go.focus();
    go.addEventListener("click", () => {
      go.hidden = true;
      told.textContent = connecting;
      done();
    }, { once: true });
  });

  const join = async () => {
    if (!window.ZoomMtgEmbedded) throw new Error(notLoaded);
    const pass = await ask();
    if (pass.error) throw new Error(pass.error.message || notJoined);
    if (pass.notice) await read(pass.notice);
    const zoom = byId("zoom");
    const client = window.ZoomMtgEmbedded.createClient();
    try {
      // The component speaks no Arabic.
      await client.init({ zoomAppRoot: zoom, language: "en-US", patchJsMedia: true, leaveOnPageUnload: true });
      await client.join({
        signature: pass.signature,
        meetingNumber: pass.meeting_number,
        password: pass.passcode || "",
        userName: pass.user_name,
        ...(pass.customer_key && { customerKey: pass.customer_key }),
        ...(pass.tk && { tk: pass.tk }),
        ...(pass.zak && { zak: pass.zak }),
      });
    } catch {
      throw new Error(notJoined);
    }
    told.hidden = true;
  };

  join().catch((error) => {
    told.hidden = false;
    told.textContent = error.message || notJoined;
  });
})();
