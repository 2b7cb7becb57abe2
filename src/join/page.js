(() => {
  "use strict";
  const byId = (id) => document.getElementById(id);
  const language = document.documentElement.lang;
  // Digits of the passcode and of the clock are to look the same.
  const tag = language === "ar" ? "ar-u-ca-gregory-nu-latn" : "en-GB";
  let main = byId("main");
  if (!main || !main.dataset.start) return;

  // The visitor's clock may be wrong; how long the page has been open is not.
  let asOf = Number(main.dataset.now) - performance.now() / 1000;
  const now = () => asOf + performance.now() / 1000;
  const number = (name) => Number(main.dataset[name]);

  const unit = (count, name) =>
    new Intl.NumberFormat(tag, { style: "unit", unit: name, unitDisplay: "long" }).format(count);
  const lengthOf = (seconds) => {
    const minutes = Math.max(1, Math.floor(seconds / 60));
    const parts = [
      [Math.floor(minutes / 1440), "day"],
      [Math.floor(minutes / 60) % 24, "hour"],
      [minutes % 60, "minute"],
    ];
    const first = parts.findIndex(([count]) => count > 0);
    return parts
      .slice(first, first + 2)
      .filter(([count]) => count > 0)
      .map(([count, name]) => unit(count, name))
      .join(language === "ar" ? " و" : " ");
  };

  const put = (element, text) => {
    if (element && element.textContent !== text) element.textContent = text;
  };

  const tick = () => {
    const count = byId("count");
    if (!count) return;
    const [label, value] = [count.firstElementChild, count.lastElementChild];
    const left = Math.round(number("start") - now());
    if (left > 3600) {
      put(label, main.dataset.in);
      put(value, lengthOf(left));
    } else if (left > 0) {
      const two = (part) => String(part).padStart(2, "0");
      put(label, main.dataset.in);
      put(value, "\u2066" + two(Math.floor(left / 60)) + ":" + two(left % 60) + "\u2069");
    } else {
      put(value, "");
      put(label, left > -60 ? main.dataset.starting : main.dataset.started.replace("{}", lengthOf(-left)));
    }
  };

  // The times in the visitor's own zone; where that differs from the session's, that one below it.
  const localise = () => {
    const when = byId("when");
    if (!when) return;
    const [start, end] = [new Date(number("start") * 1000), new Date(number("end") * 1000)];
    const clock = (zone) => {
      const format = new Intl.DateTimeFormat("en-GB", { timeZone: zone, hour: "2-digit", minute: "2-digit", hourCycle: "h23" });
      return format.format(start) + "–" + format.format(end);
    };
    const dayIn = (zone) =>
      new Intl.DateTimeFormat(tag, { timeZone: zone, weekday: "long", day: "numeric", month: "long", year: "numeric" }).format(start);
    const own = Intl.DateTimeFormat().resolvedOptions().timeZone;
    if (!own) return;
    const [day, hours, zone] = when.children;
    // Isolated, or a line from right to left would begin with the end.
    const planned = "\u2066" + hours.textContent.trim() + "\u2069 " + zone.textContent;
    const differs = clock(own) !== clock(main.dataset.zone) || dayIn(own) !== dayIn(main.dataset.zone);
    put(day, dayIn(own));
    put(hours.firstElementChild, clock(own));
    const named = new Intl.DateTimeFormat(tag, { timeZone: own, timeZoneName: "long" })
      .formatToParts(start)
      .find((part) => part.type === "timeZoneName");
    zone.textContent = named.value + " (" + main.dataset.your + ")";
    if (differs) {
      const line = document.createElement("small");
      line.textContent = planned;
      when.append(line);
    }
  };

  const copying = () => {
    if (!navigator.clipboard) return;
    for (const button of main.querySelectorAll(".copy")) {
      button.hidden = false;
      button.addEventListener("click", async () => {
        const [before, done] = [button.textContent, main.dataset.copied];
        try {
          await navigator.clipboard.writeText(button.dataset.copy);
        } catch {
          return;
        }
        button.textContent = done;
        put(byId("say"), done);
        setTimeout(() => { button.textContent = before; put(byId("say"), ""); }, 2000);
      });
    }
  };

  const prepare = () => {
    localise();
    copying();
    tick();
    const go = main.querySelector("[data-click]");
    if (go) {
      // The link works whether or not the note of it arrives.
      go.addEventListener("click", () => {
        fetch(go.dataset.click, { method: "POST", keepalive: true }).catch(() => {});
      });
    }
  };

  let seen = performance.now();
  let waiting = false;
  const lookAgain = async () => {
    if (waiting || document.visibilityState !== "visible") return;
    waiting = true;
    seen = performance.now();
    try {
      const answer = await fetch(location.href, { cache: "no-store" });
      // A link that has ended is told; one that cannot be looked up now may hold all the same.
      if (!answer.ok && answer.status !== 404 && answer.status !== 410) return;
      const fresh = new DOMParser().parseFromString(await answer.text(), "text/html").getElementById("main");
      if (!fresh) return;
      if (fresh.dataset.now) asOf = Number(fresh.dataset.now) - performance.now() / 1000;
      if (fresh.dataset.mark === main.dataset.mark) {
        main.dataset.next = fresh.dataset.next || "";
        return;
      }
      const focused = document.activeElement && document.activeElement.id;
      const told = main.dataset.say;
      main.replaceWith(document.adoptNode(fresh));
      main = fresh;
      if (main.dataset.start) prepare();
      if (focused && byId(focused)) byId(focused).focus();
      if (main.dataset.say !== told) put(byId("say"), main.dataset.say || "");
    } catch {
      // Out of reach: what stands here holds until the next look.
    } finally {
      waiting = false;
    }
  };

  // All learners of a class look at once when the button opens: spread over two seconds.
  const jitter = Math.random() * 2;
  setInterval(() => {
    if (!main.dataset.start) return;
    tick();
    const next = main.dataset.next;
    const due = next && now() >= Number(next) + jitter;
    const gone = (performance.now() - seen) / 1000;
    if ((due && gone > 5) || (next && gone > 90)) lookAgain();
  }, 1000);
  document.addEventListener("visibilitychange", () => {
    if (performance.now() - seen > 15000) lookAgain();
  });
  prepare();
})();
