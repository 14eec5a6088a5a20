import matplotlib.pyplot as plt

m = ['A-Net', 'B-Net', 'C-Net', 'D-Net', 'E-Net', 'F-Net']
fps = [15, 28, 42, 60, 85, 110]
ap = [51.2, 48.7, 47.1, 44.0, 41.5, 36.8]
size = [240, 180, 130, 90, 55, 30]
fig, ax = plt.subplots(figsize=(7, 5))
s = ax.scatter(fps, ap, s=[v * 5 for v in size], c=size, cmap='YlOrRd', edgecolors='black', alpha=0.9)
for n, x, y in zip(m, fps, ap):
    ax.annotate(n, (x, y), ha='center', va='center', fontsize=8)
cb = fig.colorbar(s)
cb.set_label('GFLOPs')
ax.axvline(36, color='gray', linestyle='--')
ax.text(37, 34.6, 'real time', color='gray')
ax.set_xlim(0, 125)
ax.set_ylim(34, 54)
ax.set_xlabel('Frames per second')
ax.set_ylabel('COCO AP')
ax.set_title('Speed versus precision of detectors')
plt.savefig('bubble_cost.png')
