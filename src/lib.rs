//! Égards
