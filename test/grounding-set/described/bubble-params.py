import matplotlib.pyplot as plt
import numpy as np

names = ['MobileNetV2', 'ResNet-50', 'EfficientNet-B4', 'Swin-T', 'ConvNeXt-B', 'ViT-L']
flops = [0.3, 4.1, 4.2, 4.5, 15.4, 61.6]
acc = [72.0, 76.1, 82.9, 81.3, 83.8, 85.2]
params = [3.5, 25.6, 19, 29, 89, 307]
cols = ['tab:green', 'tab:gray', 'tab:olive', 'tab:blue', 'tab:red', 'tab:purple']
fig, ax = plt.subplots(figsize=(7, 4.6))
ax.scatter(flops, acc, s=np.array(params) * 6, c=cols, alpha=0.6, edgecolors='k')
for n, f, a in zip(names, flops, acc):
    ax.annotate(n, (f, a), xytext=(8, -14), textcoords='offset points', fontsize=8)
ax.set_xscale('log')
ax.set_xlim(0.1, 200)
ax.set_ylim(68, 89)
ax.set_xlabel('GFLOPs')
ax.set_ylabel('ImageNet top-1 (%)')
ax.set_title('Bubble area is proportional to the number of parameters')
plt.savefig('bubble-params.png', dpi=130, bbox_inches='tight')
