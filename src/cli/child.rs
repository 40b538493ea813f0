//! stub
pub struct Limits {
    pub seconds: u64,
    pub megabytes: u64,
}
pub enum ChildOutcome {
    Done(Vec<u8>),
    TooSlow,
    Crashed(String),
}
pub fn limit_self(_l: Limits) -> anyhow::Result<()> {
    Ok(())
}
pub fn run_limited(_e: &std::path::Path, _a: &[&str], _i: &[u8], _l: Limits) -> anyhow::Result<ChildOutcome> {
    Ok(ChildOutcome::TooSlow)
}
