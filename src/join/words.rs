//! Everything that the pages say, in both languages side by side.

use super::Language;

/// Names each sentence once and gives it in English and Arabic.
macro_rules! words {
    ($($(#[$doc:meta])* $name:ident: $english:literal, $arabic:literal;)+) => {
        /// The sentences of one language; `{}` is where a word goes in.
        #[derive(Debug)]
        pub(super) struct Words {
            $($(#[$doc])* pub(super) $name: &'static str,)+
        }

        const ENGLISH: Words = Words { $($name: $english,)+ };
        const ARABIC: Words = Words { $($name: $arabic,)+ };

        #[cfg(test)]
        impl Words {
            fn all(&self) -> Vec<&'static str> {
                vec![$(self.$name,)+]
            }
        }
    };
}

words! {
    starts_in: "Starts in", "تبدأ بعد";
    started: "Started {} ago", "بدأت منذ {}";
    starting: "Starting now", "تبدأ الآن";
    running: "In progress", "جارية الآن";
    your_time: "your time", "بتوقيتك";
    zone: "{} time", "بتوقيت {}";
    join_in: "Join in {}", "انضم عبر {}";
    open_link: "Open the session", "افتح الجلسة";
    join_here: "Join here in the browser", "انضم هنا في المتصفح";
    start_in: "Start in {}", "ابدأ عبر {}";
    start_here: "Start here in the browser", "ابدأ هنا في المتصفح";
    opens_join: "Opens 10 minutes before the start", "يُفتح قبل البداية بعشر دقائق";
    opens_start: "Opens 15 minutes before the start", "يُفتح قبل البداية بخمس عشرة دقيقة";
    new_tab: "opens in a new tab", "يُفتح في علامة تبويب جديدة";
    no_link: "There is no link yet. This page shows it as soon as there is one.",
        "لا يوجد رابط بعد. ستعرضه هذه الصفحة فور توفره.";
    ended: "This session is over.", "انتهت هذه الجلسة.";
    cancelled: "This session is cancelled.", "أُلغيت هذه الجلسة.";
    can_join: "You can join now.", "يمكنك الانضمام الآن.";
    can_start: "You can start now.", "يمكنك البدء الآن.";
    about_to_open: "Get ready: the button opens before long.", "استعد: سيُفتح الزر بعد قليل.";
    link: "Link", "رابط";
    at_meet: "This session takes place in Google Meet, which may ask you to sign in with a Google account.",
        "تُعقد هذه الجلسة عبر Google Meet، وقد يُطلب منك تسجيل الدخول بحساب Google.";
    at_teams: "This session takes place in Microsoft Teams, in the app or in the browser.",
        "تُعقد هذه الجلسة عبر Microsoft Teams، في التطبيق أو في المتصفح.";
    at_link: "This session takes place at {}.", "تُعقد هذه الجلسة على {}.";
    number: "Meeting number", "رقم الاجتماع";
    passcode: "Passcode", "رمز المرور";
    meeting_link: "Meeting link", "رابط الاجتماع";
    participants_link: "Participants' link", "رابط المشاركين";
    copy: "Copy", "نسخ";
    copied: "Copied", "تم النسخ";
    details: "If Zoom asks you", "إذا طلب منك Zoom";
    details_host: "For your participants", "لمشاركيك";
    personal: "This link is for {} alone. Please do not pass it on.",
        "هذا الرابط خاص بـ {}. يُرجى عدم مشاركته.";
    as_host: "Whoever has this link can start the session. Please do not pass it on.",
        "من لديه هذا الرابط يمكنه بدء الجلسة. يُرجى عدم مشاركته.";
    questions: "Questions? {}", "لديك سؤال؟ {}";
    reload: "Load this page again to see how it stands.", "أعد تحميل هذه الصفحة لمعرفة آخر حالة.";
    full_screen: "Full screen", "ملء الشاشة";
    back: "Back", "رجوع";
    connecting: "Connecting to Zoom…", "جارٍ الاتصال بـ Zoom…";
    needs_script: "Joining here needs JavaScript. Go back and join in Zoom instead.",
        "يتطلب الانضمام هنا تفعيل JavaScript. ارجع وانضم عبر Zoom.";
    not_loaded: "Zoom's component could not be loaded. Go back and join in Zoom instead.",
        "تعذّر تحميل مكوّن Zoom. ارجع وانضم عبر Zoom.";
    not_joined: "Zoom did not let you in here. Go back and join in Zoom instead.",
        "لم يسمح Zoom بالدخول من هنا. ارجع وانضم عبر Zoom.";
    your_school: "your school", "مدرستك";
    expired: "This link has expired", "انتهت صلاحية هذا الرابط";
    revoked: "This link was taken back", "تم سحب هذا الرابط";
    ask_for_new: "Ask {} for a new one.", "اطلب رابطًا جديدًا من {}.";
    unknown: "There is no such page", "لا توجد صفحة كهذه";
    whole_link: "Look whether the whole link was copied, or ask {} for a new one.",
        "تأكد من نسخ الرابط كاملًا، أو اطلب رابطًا جديدًا من {}.";
    not_now: "It cannot be started now", "لا يمكن البدء الآن";
    not_now_join: "It cannot be joined now", "لا يمكن الانضمام الآن";
    look_at_page: "The page of the session tells when.", "تخبرك صفحة الجلسة بالموعد.";
    not_host: "This link cannot start the session", "لا يمكن لهذا الرابط بدء الجلسة";
    no_licence: "Your Zoom licence is gone", "لم تعد لديك رخصة Zoom";
    basic_means: "Zoom ends the meeting after 40 minutes and records nothing in the cloud. Tell {}; you can start all the same.",
        "سينهي Zoom الاجتماع بعد 40 دقيقة ولن يسجل شيئًا في السحابة. أخبر {}؛ ويمكنك البدء رغم ذلك.";
    no_host: "Zoom does not let you start", "لا يسمح لك Zoom بالبدء";
    tell_school: "Your account at Zoom is switched off or gone, or the meeting is. Tell {}.",
        "حسابك في Zoom موقوف أو محذوف، أو الاجتماع نفسه. أخبر {}.";
    out_of_reach: "Zoom cannot be reached now", "لا يمكن الوصول إلى Zoom الآن";
    try_again: "Try again in a minute; if it stays so, tell {}.",
        "حاول مرة أخرى بعد دقيقة؛ وإن استمر ذلك فأخبر {}.";
    no_start: "Starting from this page is not set up", "البدء من هذه الصفحة غير مُعد";
    start_at_zoom: "Sign in at Zoom and start there, and tell {}.",
        "سجّل الدخول إلى Zoom وابدأ من هناك، وأخبر {}.";
    busy: "This page cannot be shown now", "لا يمكن عرض هذه الصفحة الآن";
    no_sdk: "Joining in the browser is not set up", "الانضمام من المتصفح غير مُعد";
    join_in_zoom: "Go back and join in Zoom.", "ارجع وانضم عبر Zoom.";
    opening: "Opening Zoom…", "جارٍ فتح Zoom…";
    opening_means: "If nothing happens, press the button. Whoever has that link is the host, so keep it to yourself.",
        "إذا لم يحدث شيء فاضغط الزر. من لديه ذلك الرابط هو المضيف، فاحتفظ به لنفسك.";
}

impl Words {
    /// The sentences of a language.
    pub(super) const fn of(language: Language) -> &'static Self {
        match language {
            Language::English => &ENGLISH,
            Language::Arabic => &ARABIC,
        }
    }
}

/// A sentence with a word put in.
pub(super) fn fill(sentence: &str, word: &str) -> String {
    sentence.replacen("{}", word, 1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_sentence_is_there_in_both_languages_with_the_same_gaps() {
        let both = ENGLISH.all().into_iter().zip(ARABIC.all());
        for (english, arabic) in both {
            let gaps = |text: &str| text.matches("{}").count();
            assert_eq!(gaps(english), gaps(arabic), "{english}");
            let is_arabic = |c: char| ('\u{600}'..='\u{6ff}').contains(&c);
            assert!(arabic.contains(is_arabic), "{english}");
            assert!(!english.contains(is_arabic), "{english}");
        }
    }
}
