import matplotlib.pyplot as plt

months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug']
store_a = [210, 225, 260, 248, 275, 310, 342, 335]
store_b = [180, 190, 170, 205, 230, 226, 240, 262]

plt.figure(figsize=(10, 6))
plt.plot(months, store_a, marker='o', color='crimson', label='Downtown store')
plt.plot(months, store_b, marker='s', color='navy', linestyle='--', label='Airport store')
for i, v in enumerate(store_a):
    plt.annotate(str(v), (i, v), textcoords='offset points', xytext=(0, 8), ha='center', color='crimson')
for i, v in enumerate(store_b):
    plt.annotate(str(v), (i, v), textcoords='offset points', xytext=(0, -15), ha='center', color='navy')
plt.title('Monthly Book Sales of Two Stores')
plt.xlabel('Month')
plt.ylabel('Books sold')
plt.ylim(120, 380)
plt.legend(loc='upper left')
plt.grid(True, alpha=0.3)
plt.savefig('q2_04_linenum.png')
