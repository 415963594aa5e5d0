//! Sound of several pieces, with pauses.

use std::io::Cursor;

use hound::{SampleFormat, WavReader, WavSpec, WavWriter};

use crate::error::{Error, Result};

/// WAV files joined to one.
///
/// ```
/// use sayable::engine::Joined;
///
/// let mut one = Joined::default();
/// one.push(&Joined::silence(22_050, 100)?)?;
/// one.pause(400);
/// // 44 bytes of header, half a second of 16-bit samples.
/// assert_eq!(one.finish()?.len(), 44 + 22_050);
/// # Ok::<(), sayable::Error>(())
/// ```
#[derive(Debug, Default)]
pub struct Joined {
    spec: Option<WavSpec>,
    samples: Vec<i16>,
}

impl Joined {
    /// A WAV file of silence, one channel of so many samples a second.
    ///
    /// # Errors
    ///
    /// Sound that is too long for the format.
    pub fn silence(rate: u32, milliseconds: u32) -> Result<Vec<u8>> {
        let spec = WavSpec { channels: 1, sample_rate: rate, bits_per_sample: 16, sample_format: SampleFormat::Int };
        let mut joined = Joined { spec: Some(spec), samples: Vec::new() };
        joined.pause(milliseconds);
        joined.finish()
    }

    /// Appends the sound of a WAV file.
    ///
    /// # Errors
    ///
    /// Bytes that are no WAV file of 16-bit samples, or one of another rate than the first.
    pub fn push(&mut self, wav: &[u8]) -> Result<()> {
        let broken = |error: hound::Error| Error::new(format!("the engine's sound cannot be read: {error}")).advise("try another engine");
        let mut reader = WavReader::new(Cursor::new(wav)).map_err(broken)?;
        let spec = reader.spec();
        if spec.bits_per_sample != 16 || spec.sample_format != SampleFormat::Int || self.spec.is_some_and(|first| first != spec) {
            return Err(Error::new("the engine's sound is of another form than 16-bit samples at one rate").advise("choose one voice and its default rate"));
        }
        self.spec = Some(spec);
        for sample in reader.samples::<i16>() {
            self.samples.push(sample.map_err(broken)?);
        }
        Ok(())
    }

    /// Appends silence, once something has been appended that tells its rate.
    pub fn pause(&mut self, milliseconds: u32) {
        if let Some(spec) = self.spec {
            let count = u64::from(spec.sample_rate) * u64::from(spec.channels) * u64::from(milliseconds) / 1000;
            self.samples.resize(self.samples.len().saturating_add(usize::try_from(count).unwrap_or(usize::MAX)), 0);
        }
    }

    /// The bytes of one WAV file; without any sound, an empty one.
    ///
    /// # Errors
    ///
    /// Sound that is too long for the format: more than four gigabytes.
    pub fn finish(self) -> Result<Vec<u8>> {
        let long = |error: hound::Error| Error::new(format!("the sound cannot be written: {error}")).advise("say fewer names at once");
        let spec = self.spec.unwrap_or(WavSpec { channels: 1, sample_rate: 22_050, bits_per_sample: 16, sample_format: SampleFormat::Int });
        let mut bytes = Cursor::new(Vec::new());
        let mut writer = WavWriter::new(&mut bytes, spec).map_err(long)?;
        for sample in self.samples {
            writer.write_sample(sample).map_err(long)?;
        }
        writer.finalize().map_err(long)?;
        Ok(bytes.into_inner())
    }
}
