//! W3C SSML 1.1, for any engine that reads the standard.
//!
//! <https://www.w3.org/TR/speech-synthesis11/>

use super::{Settings, Target};
use crate::script::{Kind, Role, Script};
use crate::ssml::Writer;

/// The target.
pub static TARGET: Target = Target { name: "ssml", about: "W3C SSML 1.1 with IPA", extension: "ssml", alphabet: "ipa", begin, write, end };

fn begin(settings: &Settings, out: &mut String) {
    let mut writer = Writer::new(out);
    writer.declaration();
    writer.open("speak", &[("version", "1.1"), ("xmlns", "http://www.w3.org/2001/10/synthesis"), ("xml:lang", settings.locale.tag())]);
    writer.line(settings.one_line);
}

fn end(_: &Settings, out: &mut String) {
    Writer::new(out).close("speak");
    out.push('\n');
}

fn write(script: &Script, settings: &Settings, out: &mut String) {
    let mut writer = Writer::new(out);
    let mut role = Role::Body;
    for event in script.events() {
        match event.kind {
            Kind::Paragraph(of) => {
                role = of;
                writer.open("p", &[]);
            }
            Kind::Sentence => writer.open("s", &[]),
            Kind::SentenceEnd => writer.close("s"),
            Kind::ParagraphEnd => {
                writer.close("p");
                if settings.pause_after(role) > 0 {
                    writer.pause(settings.pause_after(role));
                }
                writer.line(settings.one_line);
            }
            Kind::Text => writer.text(script.text(event)),
            Kind::Gap => {}
            Kind::Reading(_) => match script.said(event) {
                "" => {}
                said => writer.sub(said, script.text(event)),
            },
            Kind::Name | Kind::Homograph => match script.ipa(event) {
                Some(ipa) => writer.phoneme("ipa", ipa, script.text(event)),
                None => writer.text(script.text(event)),
            },
        }
    }
}
