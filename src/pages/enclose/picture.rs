//! Pictures made fit to be kept, on the device: turned the way they are looked at, as large as text needs to be read, as JPEG or PNG
//! of our own writing. Only what is seen comes through: where and with what a photo was taken does not.

use js_sys::{Array, Reflect, Uint8Array};
use leptos::prelude::document;
use wasm_bindgen::{JsCast, JsValue, closure::Closure};
use wasm_bindgen_futures::JsFuture;
use web_sys::{Blob, CanvasRenderingContext2d, HtmlCanvasElement, HtmlImageElement, Url};
use wire::attachment::Kind;

use crate::browser;

/// Pixels of the long side that keep small print readable on a page of letter size: 220 to the inch.
const LONG: f64 = 2_400.0;
/// Fewer than this and small print is lost.
const SHORT: f64 = 1_200.0;
/// How well a JPEG is written, the best that fits.
const QUALITY: [f64; 4] = [0.85, 0.75, 0.65, 0.5];
/// A drawn page without loss is kept so as long as it is this small, in bytes.
const DRAWN: usize = 1_000_000;

/// A picture the browser has read.
pub struct Picture {
    image: HtmlImageElement,
    url: String,
}

impl Drop for Picture {
    fn drop(&mut self) {
        let _ = Url::revoke_object_url(&self.url);
    }
}

/// A picture as it is kept.
#[derive(Clone, Debug, PartialEq)]
pub struct Made {
    /// What it is.
    pub kind: Kind,
    /// Its bytes.
    pub bytes: Vec<u8>,
    /// Pixels across, as it is looked at.
    pub across: u32,
    /// Pixels down.
    pub down: u32,
}

impl Picture {
    /// Reads a picture; `None` when the browser cannot.
    pub async fn open(bytes: &[u8]) -> Option<Picture> {
        let url = browser::address_of("", &Array::of1(&Uint8Array::from(bytes)))?;
        let image: HtmlImageElement = document().create_element("img").ok()?.dyn_into().ok()?;
        let picture = Picture { image, url };
        picture.image.set_src(&picture.url);
        JsFuture::from(picture.image.decode()).await.ok()?;
        (picture.image.natural_width() != 0 && picture.image.natural_height() != 0).then_some(picture)
    }

    /// The picture as it is kept, in so many bytes at most; `None` when it does not fit without becoming unreadable. `turns`: quarters
    /// of a turn to the right. A JPEG only, unless it was drawn without loss and may stay so.
    pub async fn made(&self, most: usize, turns: u8, lossless: bool) -> Option<Made> {
        let (width, height) = (f64::from(self.image.natural_width()), f64::from(self.image.natural_height()));
        let longest = width.max(height);
        let mut long = longest.min(LONG);
        if lossless && longest <= LONG {
            let canvas = self.drawn(longest, turns)?;
            if let Some(bytes) = written(&canvas, "image/png", 1.0).await.filter(|bytes| bytes.len() <= DRAWN.min(most))
            {
                return Some(Made { kind: Kind::Png, bytes, across: canvas.width(), down: canvas.height() });
            }
        }
        loop {
            let canvas = self.drawn(long, turns)?;
            for quality in QUALITY {
                let bytes = written(&canvas, "image/jpeg", quality).await?;
                if bytes.len() <= most {
                    return Some(Made { kind: Kind::Jpeg, bytes, across: canvas.width(), down: canvas.height() });
                }
            }
            if long <= SHORT {
                return None;
            }
            long = (long * 0.8).max(SHORT);
        }
    }

    /// Drawn on white, so large on its long side.
    fn drawn(&self, long: f64, turns: u8) -> Option<HtmlCanvasElement> {
        let (width, height) = (f64::from(self.image.natural_width()), f64::from(self.image.natural_height()));
        let scale = long / width.max(height);
        let (width, height) = ((width * scale).round().max(1.0), (height * scale).round().max(1.0));
        let (across, down) = if turns.is_multiple_of(2) { (width, height) } else { (height, width) };
        let canvas: HtmlCanvasElement = document().create_element("canvas").ok()?.dyn_into().ok()?;
        canvas.set_width(across as u32);
        canvas.set_height(down as u32);
        let context: CanvasRenderingContext2d = canvas.get_context("2d").ok()??.dyn_into().ok()?;
        // Not in every browser.
        let _ = Reflect::set(&context, &"imageSmoothingQuality".into(), &"high".into());
        context.set_fill_style_str("#fff");
        context.fill_rect(0.0, 0.0, across, down);
        context.translate(across / 2.0, down / 2.0).ok()?;
        context.rotate(f64::from(turns) * std::f64::consts::FRAC_PI_2).ok()?;
        context
            .draw_image_with_html_image_element_and_dw_and_dh(&self.image, -width / 2.0, -height / 2.0, width, height)
            .ok()?;
        Some(canvas)
    }
}

/// What a canvas shows, as a file; `None` where there is no memory for it.
async fn written(canvas: &HtmlCanvasElement, kind: &str, quality: f64) -> Option<Vec<u8>> {
    let blob = js_sys::Promise::new(&mut |then, fail| {
        let took = Closure::once_into_js(move |blob: JsValue| drop(then.call1(&JsValue::UNDEFINED, &blob)));
        let took: &js_sys::Function = took.unchecked_ref();
        if canvas.to_blob_with_type_and_encoder_options(took, kind, &JsValue::from_f64(quality)).is_err() {
            let _ = fail.call0(&JsValue::UNDEFINED);
        }
    });
    let blob: Blob = JsFuture::from(blob).await.ok()?.dyn_into().ok()?;
    let bytes = JsFuture::from(blob.array_buffer()).await.ok()?;
    Some(Uint8Array::new(&bytes).to_vec())
}
