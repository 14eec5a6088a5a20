import matplotlib.pyplot as plt

m = [0, 2, 4, 6, 8, 10, 12, 14, 16, 18]
fed = [0.25, 0.5, 1.0, 2.5, 3.25, 4.5, 4.75, 5.25, 5.5, 5.5]
ecb = [0.0, 0.0, 0.0, 0.5, 1.25, 2.5, 3.0, 3.5, 4.25, 4.5]
boj = [-0.1] * 10
fig, ax = plt.subplots(figsize=(8, 4.5))
ax.step(m, fed, where='post', color='navy', lw=2, label='Fed')
ax.step(m, ecb, where='post', color='goldenrod', lw=2, label='ECB')
ax.step(m, boj, where='post', color='red', lw=2, label='Bank of Japan')
ax.axhline(0, color='gray', lw=0.8)
ax.set_xlabel('Months since January 2022')
ax.set_ylabel('Policy rate (%)')
ax.set_title('Central bank policy rates')
ax.set_xticks(m)
ax.legend()
plt.show()
