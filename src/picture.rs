//! Picture: a photograph or drawing as it may be passed on: small, upright, and without what a camera wrote into it.
//! Decodes in memory with bounds, since the file may come from a stranger.

use crate::document::Picture;
use image::codecs::jpeg::JpegEncoder;
use image::metadata::Orientation;
use image::{DynamicImage, ImageDecoder, ImageEncoder, ImageFormat, ImageReader, Limits};
use std::io::Cursor;

/// Most pixels that are decoded, of one side, and of a picture that is passed on.
const MOST: u64 = 40_000_000;
const SIDE: u32 = 20_000;
const SHOWN: u32 = 1600;
/// Of a photograph, 1 to 100: half of this would show, more would only be larger.
const QUALITY: u8 = 85;

/// Why a picture is not shown.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Fault {
    /// Of a format that is not read; its usual name, or nothing where it is no picture at all.
    Format(String),
    /// So many millions of pixels are too many.
    Large(u64),
    Broken,
}

/// Makes a JPEG or PNG anew: turned as the camera was held, at most 1600 pixels long, without position, date, owner, thumbnail or
/// colour profile, under the name `path`. The same bytes give the same picture.
pub fn clean(path: &str, bytes: &[u8]) -> Result<Picture, Fault> {
    let format = image::guess_format(bytes).map_err(|_| Fault::Format(String::new()))?;
    if !matches!(format, ImageFormat::Jpeg | ImageFormat::Png) {
        return Err(Fault::Format(
            format.extensions_str().first().map_or(String::new(), |it| it.to_uppercase()),
        ));
    }
    let mut reader = ImageReader::with_format(Cursor::new(bytes), format);
    let mut limits = Limits::default();
    (limits.max_image_width, limits.max_image_height) = (Some(SIDE), Some(SIDE));
    reader.limits(limits);
    let mut decoder = reader.into_decoder().map_err(told)?;
    let (width, height) = decoder.dimensions();
    let pixels = u64::from(width) * u64::from(height);
    if pixels > MOST {
        return Err(Fault::Large(pixels / 1_000_000));
    }
    let orientation = decoder.orientation().unwrap_or(Orientation::NoTransforms);
    let mut picture = DynamicImage::from_decoder(decoder).map_err(told)?;
    picture.apply_orientation(orientation);
    if picture.width().max(picture.height()) > SHOWN {
        picture = picture.resize(SHOWN, SHOWN, image::imageops::FilterType::Triangle);
    }
    let jpeg = format == ImageFormat::Jpeg;
    let mut out = Vec::new();
    let written = if jpeg {
        let rgb = picture.to_rgb8();
        JpegEncoder::new_with_quality(&mut out, QUALITY).write_image(
            &rgb,
            rgb.width(),
            rgb.height(),
            image::ExtendedColorType::Rgb8,
        )
    } else {
        // Deep or grey ones too: one form for all readers.
        DynamicImage::from(picture.to_rgba8()).write_to(&mut Cursor::new(&mut out), ImageFormat::Png)
    };
    written.map_err(|_| Fault::Broken)?;
    Ok(Picture { path: path.to_owned(), jpeg, width: picture.width(), height: picture.height(), bytes: out })
}

fn told(error: image::ImageError) -> Fault {
    match error {
        image::ImageError::Limits(_) => Fault::Large(MOST / 1_000_000),
        _ => Fault::Broken,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn clean(bytes: &[u8]) -> Result<Picture, Fault> {
        super::clean("a", bytes)
    }

    /// A picture of one colour, as a file.
    fn file(format: ImageFormat, width: u32, height: u32) -> Vec<u8> {
        let mut out = Vec::new();
        let picture = DynamicImage::new_rgb8(width, height);
        picture.write_to(&mut Cursor::new(&mut out), format).unwrap();
        out
    }

    /// A JPEG with EXIF: turned a quarter, and a place.
    fn photographed() -> Vec<u8> {
        let plain = file(ImageFormat::Jpeg, 40, 20);
        let mut exif = b"Exif\0\0MM\0\x2a\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0\x06\0\0\0\0\0\0".to_vec();
        exif.extend(b"GPSLatitude 47.0105 N ZqplaceXv");
        let length = u16::try_from(exif.len() + 2).unwrap().to_be_bytes();
        [&plain[..2], &[0xFF, 0xE1], &length, &exif, &plain[2..]].concat()
    }

    #[test]
    fn what_a_camera_wrote_is_gone_and_the_picture_stands_upright() {
        let photo = photographed();
        assert!(photo.windows(9).any(|it| it == b"ZqplaceXv"));
        let clean = clean(&photo).unwrap();
        assert_eq!((clean.width, clean.height, clean.jpeg), (20, 40, true));
        assert!(!clean.bytes.windows(4).any(|it| it == b"Exif" || it == b"Zqpl"));
    }

    #[test]
    fn large_ones_are_made_smaller_and_huge_ones_refused_before_they_are_decoded() {
        let clean_one = clean(&file(ImageFormat::Png, 3200, 100)).unwrap();
        assert_eq!((clean_one.width, clean_one.height, clean_one.jpeg), (1600, 50, false));
        // A hundred million pixels in its head, and no more of it: nothing is set aside for them.
        let mut huge = file(ImageFormat::Png, 1, 1);
        huge[16..24].copy_from_slice(&[0, 0, 0x27, 0x10, 0, 0, 0x27, 0x10]);
        let mut crc = !0u32;
        for byte in &huge[12..29] {
            crc ^= u32::from(*byte);
            (0..8).for_each(|_| crc = if crc & 1 == 1 { crc >> 1 ^ 0xEDB8_8320 } else { crc >> 1 });
        }
        huge[29..33].copy_from_slice(&(!crc).to_be_bytes());
        assert_eq!(clean(&huge), Err(Fault::Large(100)));
    }

    #[test]
    fn other_formats_are_refused_by_name_and_what_is_broken_is_told() {
        assert_eq!(clean(b"GIF89a\x01\0\x01\0\0\0\0;"), Err(Fault::Format("GIF".into())));
        assert_eq!(clean(b"RIFF\x10\0\0\0WEBPVP8 "), Err(Fault::Format("WEBP".into())));
        assert_eq!(clean(b"no picture"), Err(Fault::Format(String::new())));
        assert_eq!(clean(&file(ImageFormat::Png, 9, 9)[..40]), Err(Fault::Broken));
    }
}
