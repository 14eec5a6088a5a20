import matplotlib.pyplot as plt

quarters = ["Q1'22", "Q2'22", "Q3'22", "Q4'22", "Q1'23", "Q2'23", "Q3'23", "Q4'23"]
revenue = [12.4, 13.1, 15.0, 18.2, 17.5, 19.8, 22.6, 26.3]
churn = [6.8, 6.5, 5.9, 5.1, 5.4, 4.6, 4.1, 3.7]

fig, ax1 = plt.subplots(figsize=(9, 5))
b = ax1.bar(quarters, revenue, color='steelblue', alpha=0.8, width=0.6, label='Revenue')
ax1.bar_label(b, fmt='%.1f', padding=2, fontsize=9)
ax1.set_ylabel('Revenue (million USD)', color='steelblue')
ax1.tick_params(axis='y', labelcolor='steelblue')
ax1.set_ylim(0, 32)

ax2 = ax1.twinx()
ax2.plot(quarters, churn, color='darkorange', marker='D', linewidth=2.2, label='Churn rate')
ax2.set_ylabel('Churn rate (%)', color='darkorange')
ax2.tick_params(axis='y', labelcolor='darkorange')
ax2.set_ylim(0, 8)

h1, l1 = ax1.get_legend_handles_labels()
h2, l2 = ax2.get_legend_handles_labels()
ax1.legend(h1 + h2, l1 + l2, loc='upper center', ncol=2)
plt.title('Quarterly Revenue and Customer Churn, 2022-2023')
fig.tight_layout()
plt.show()
