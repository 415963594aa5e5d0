//! Readings against the conformance sets, where they are at hand: no figure may fall.

mod common;

use std::process::Command;

#[test]
fn no_figure_falls() {
    let Some(run) = common::shared("conformance/run") else { return common::skip("the conformance sets are not at hand") };
    // Sets with the least rate that may be reached, a little under what is measured.
    for (set, least) in [("readings-dev", "0.99"), ("context-dev", "0.88"), ("nemo-en-dev", "0.71"), ("wikipedia-dev", "0.925")] {
        let Some(cases) = common::shared(&format!("conformance/{set}.tsv")) else { return common::skip("a conformance set is not at hand") };
        let output = Command::new(&run).arg(env!("CARGO_BIN_EXE_sayable")).arg(&cases).args(["--min", least]).output().expect("the scorer runs");
        assert!(output.status.success(), "{set} is under {least}:\n{}", String::from_utf8_lossy(&output.stdout));
    }
}
