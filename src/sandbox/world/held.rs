//! From the moment a meeting is opened until its instance has ended.

use chrono::{DateTime, TimeDelta, Utc};

use crate::sandbox::draw::Draw;
use crate::sandbox::play;

use super::facts::What;
use super::instances::{FileKind, Instance, Recording};
use super::meetings::Meeting;
use super::timeline::Happening;
use super::{World, ids, settings, whole};

impl World {
    /// The host opens the meeting now, whatever the plan says.
    pub(crate) fn open(&mut self, id: u64, planned: DateTime<Utc>, at: DateTime<Utc>) {
        let Some(meeting) = self.meetings.any_mut(id) else {
            return;
        };
        let void = meeting.deleted_at.is_some() || meeting.live.is_some();
        if void || !self.users[meeting.host].may_host() {
            return;
        }
        meeting.run += 1;
        self.begin(id, planned, at, 0);
    }

    /// Begins one part of a lesson as an instance of its own.
    pub(super) fn begin(
        &mut self,
        id: u64,
        planned: DateTime<Utc>,
        opened: DateTime<Utc>,
        part: usize,
    ) {
        let Some(meeting) = self.meetings.any(id) else {
            return;
        };
        let script = play::script(self, meeting, planned, whole(opened));
        let Some((start, end)) = script.parts.get(part).copied() else {
            return;
        };
        let uuid = self.next_uuid(id);
        let recording = self.recording(meeting, &uuid, start, end);
        let mut stays = script.stays;
        stays.retain(|stay| stay.join < end && stay.leave > start);
        for stay in &mut stays {
            stay.join = stay.join.max(start);
            stay.leave = stay.leave.min(end);
        }
        let mut draw = Draw::new(self.seed, &["report", &uuid]);
        let wait = TimeDelta::seconds(draw.between(180, 720));
        let instance = Instance {
            uuid,
            meeting: id,
            host: meeting.host,
            topic: meeting.topic.as_str().into(),
            kind: meeting.kind,
            start,
            end,
            ended: false,
            session: script.session,
            attendees: script.attendees,
            stays,
            recording,
            report_begins: end + wait / 2,
            report_ready: end + wait,
        };
        let run = meeting.run;
        self.hold(instance, start);
        if let Some((back, _)) = script.parts.get(part + 1) {
            self.timeline.push(
                *back,
                Happening::Resume {
                    meeting: id,
                    run,
                    planned,
                    opened,
                },
            );
        }
    }

    /// The UUID that the next instance of a meeting gets.
    pub(crate) fn next_uuid(&self, id: u64) -> String {
        let number = self.instances.of_meeting(id).len().to_string();
        let words = ["instance", &id.to_string(), &number];
        ids::instance_uuid(&mut Draw::new(self.seed, &words))
    }

    /// What the cloud records of an instance, if the settings and the licence want it.
    pub(crate) fn recording(
        &self,
        meeting: &Meeting,
        uuid: &str,
        start: DateTime<Utc>,
        end: DateTime<Utc>,
    ) -> Option<Recording> {
        let cloud = settings::word(&meeting.settings, "auto_recording") == "cloud";
        let host = &self.users[meeting.host];
        let records = cloud && host.licensed();
        records
            .then(|| play::recording(self, host, uuid, start, end))
            .flatten()
    }

    /// Lets an instance begin; it ends by itself, at once when its end has passed by `now`.
    pub(crate) fn hold(&mut self, instance: Instance, now: DateTime<Utc>) {
        let end = instance.end;
        let at = self.add_instance(instance);
        if end <= now {
            self.end(at, end);
        } else {
            self.timeline.push(end, Happening::End { instance: at });
        }
    }

    /// Takes in an instance and makes it the live one of its meeting and host.
    fn add_instance(&mut self, instance: Instance) -> usize {
        // Starting another meeting ends the one that is running (zoom-api §7.6).
        if let Some(live) = self.live.get(&instance.host) {
            self.end(*live, instance.start);
        }
        let host = instance.host;
        let (id, start) = (instance.meeting, instance.start);
        let at = self.instances.insert(instance);
        self.live.insert(host, at);
        if self.facts.wanted {
            self.facts.tell(start, What::Started { instance: at });
            for (number, stay) in self.instances[at].stays.iter().enumerate() {
                self.timeline.push(
                    stay.join,
                    Happening::Join {
                        instance: at,
                        stay: number,
                    },
                );
                self.timeline.push(
                    stay.leave,
                    Happening::Leave {
                        instance: at,
                        stay: number,
                    },
                );
            }
        }
        if let Some(meeting) = self.meetings.any_mut(id) {
            meeting.live = Some(at);
            meeting.last_used = Some(start);
        }
        at
    }

    /// Ends an instance; one that is over stays as it is.
    pub(super) fn end(&mut self, at: usize, now: DateTime<Utc>) {
        let instance = &mut self.instances[at];
        if instance.ended {
            return;
        }
        instance.ended = true;
        let now = whole(now);
        if now < instance.end {
            let earlier = instance.end - now;
            for (number, stay) in instance.stays.iter().enumerate() {
                if stay.join < now && stay.leave > now {
                    self.facts.tell(
                        now,
                        What::Left {
                            instance: at,
                            stay: number,
                        },
                    );
                }
            }
            instance.cut(now);
            instance.report_begins -= earlier;
            instance.report_ready -= earlier;
            let recorded = instance.recording.is_some();
            let instance = &self.instances[at];
            let recording = play::recording(
                self,
                &self.users[instance.host],
                &instance.uuid,
                instance.start,
                now,
            );
            self.instances[at].recording = recording.filter(|_| recorded);
        }
        let instance = &self.instances[at];
        let (id, end) = (instance.meeting, instance.end);
        if self.live.get(&instance.host) == Some(&at) {
            self.live.remove(&instance.host);
        }
        self.facts.tell(end, What::Ended { instance: at });
        if let Some(recording) = instance.recording.as_ref().filter(|_| self.facts.wanted) {
            let ready = |transcript: bool| {
                let files = recording.files.iter();
                let files = files.filter(|f| (f.kind == FileKind::Transcript) == transcript);
                files.map(|file| file.ready).max()
            };
            let recorded = ready(false).map(|time| (time, Happening::Recorded { instance: at }));
            let transcribed =
                ready(true).map(|time| (time, Happening::Transcribed { instance: at }));
            for (time, what) in recorded.into_iter().chain(transcribed) {
                self.timeline.push(time, what);
            }
        }
        if let Some(meeting) = self.meetings.any_mut(id) {
            meeting.live = None;
            meeting.last_used = Some(end);
        }
    }

    /// Ends a running meeting for good: the host does not come back.
    pub(crate) fn end_meeting(&mut self, id: u64, now: DateTime<Utc>) {
        let Some(meeting) = self.meetings.any_mut(id) else {
            return;
        };
        meeting.run += 1;
        if let Some(live) = meeting.live {
            self.end(live, now);
        }
    }
}
