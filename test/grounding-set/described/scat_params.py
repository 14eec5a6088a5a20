import matplotlib.pyplot as plt

names = ['ResNet-50', 'ResNet-101', 'DeiT-S', 'Swin-T', 'ConvNeXt-T', 'EffNet-B4', 'Ours-S', 'Ours-B']
params = [25.6, 44.5, 22.1, 28.3, 28.6, 19.3, 17.5, 36.0]
acc = [76.2, 77.4, 79.8, 81.3, 82.1, 82.9, 83.2, 84.6]
cols = ['gray', 'gray', 'tab:blue', 'tab:blue', 'tab:green', 'tab:green', 'tab:red', 'tab:red']

fig, ax = plt.subplots(figsize=(7, 5))
for n, p, a, c in zip(names, params, acc, cols):
    mk = '*' if n.startswith('Ours') else 'o'
    ax.scatter(p, a, s=220 if mk == '*' else 90, c=c, marker=mk, edgecolors='k', zorder=3)
    ax.annotate(n, (p, a), xytext=(6, 6), textcoords='offset points', fontsize=9)
ax.plot([17.5, 36.0], [83.2, 84.6], 'r--', lw=1)
ax.set_xlabel('Parameters (M)')
ax.set_ylabel('ImageNet top-1 accuracy (%)')
ax.set_xlim(10, 52)
ax.set_ylim(75, 86)
ax.set_title('Accuracy vs. model size')
ax.grid(linestyle=':')
plt.savefig('scat_params.png', dpi=120)
